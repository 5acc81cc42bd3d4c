/** What becomes of files that were dropped or chosen: a workspace is opened, anything else goes to import. */
import { useCallback } from 'react';
import { useImport } from '../features/import/import-context.tsx';
import { callEngine, fileRefs } from './bridge.ts';
import type { FoundFile } from './found-files.ts';
import { useNotices } from './notices.tsx';
import { useSession } from './session.tsx';

/** A workspace that was dropped by itself; one that lies in a folder of spreadsheets is not meant. */
const isWorkspace = ({ file, folder }: FoundFile): boolean =>
  folder === '' && file.name.toLowerCase().endsWith('.nabiz');

/** Takes found files; the first workspace among them wins over the spreadsheets. */
export const useReceiveFiles = (): ((found: readonly FoundFile[]) => void) => {
  const { dispatch } = useSession();
  const { sayError } = useNotices();
  const { receive } = useImport();
  return useCallback(
    (found) => {
      const workspace = found.find(isWorkspace);
      const open = async (file: File): Promise<void> => {
        const [ref] = await fileRefs([file]);
        if (!ref) return sayError({ code: 'file.unreadable', detail: { file: file.name } });
        const answer = await callEngine('workspace.open', { file: ref.id });
        if (answer.ok) dispatch({ type: 'workspace.entered', workspace: answer.value });
        else sayError(answer.error);
      };
      if (workspace) void open(workspace.file);
      else void receive(found);
    },
    [dispatch, sayError, receive],
  );
};
