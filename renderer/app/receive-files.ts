/** What becomes of files that were dropped or chosen: a workspace is opened, anything else goes to import. */
import { useCallback } from 'react';
import { useImport } from '../features/import/import-context.tsx';
import { callEngine, fileRefs } from './bridge.ts';
import { useNotices } from './notices.tsx';
import { useSession } from './session.tsx';

const isWorkspace = (file: File): boolean => file.name.toLowerCase().endsWith('.nabiz');

/** Takes DOM files; the first workspace among them wins over the spreadsheets. */
export const useReceiveFiles = (): ((files: readonly File[]) => void) => {
  const { dispatch } = useSession();
  const { sayError } = useNotices();
  const { receive } = useImport();
  return useCallback(
    (files) => {
      const workspace = files.find(isWorkspace);
      const open = async (file: File): Promise<void> => {
        const [ref] = await fileRefs([file]);
        if (!ref) return sayError({ code: 'file.unreadable', detail: { file: file.name } });
        const answer = await callEngine('workspace.open', { file: ref.id });
        if (answer.ok) dispatch({ type: 'workspace.entered', workspace: answer.value });
        else sayError(answer.error);
      };
      if (workspace) void open(workspace);
      else if (files.length > 0) void receive(files);
    },
    [dispatch, sayError, receive],
  );
};
