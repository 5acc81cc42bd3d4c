/** What becomes of files that were dropped or chosen: a workspace is opened, a model becomes the draft, anything else goes to import. */
import { useCallback } from 'react';
import { useImport } from '../features/import/import-context.tsx';
import { useModelFile } from '../features/model/versions/model-file-context.tsx';
import { callEngine, fileRefs } from './bridge.ts';
import type { FoundFile } from './found-files.ts';
import { useLeave } from './leaving.tsx';
import { useNotices } from './notices.tsx';
import { useSession } from './session.tsx';

/** A workspace that was dropped by itself; one that lies in a folder of spreadsheets is not meant. */
const isWorkspace = ({ file, folder }: FoundFile): boolean =>
  folder === '' && file.name.toLowerCase().endsWith('.nabiz');

/** A file of a model, dropped alone while the model is looked at. */
const modelAmong = (found: readonly FoundFile[]): File | null => {
  const [only, ...others] = found;
  return only && others.length === 0 && only.file.name.toLowerCase().endsWith('.json') ? only.file : null;
};

/** Takes found files; the first workspace among them wins over the spreadsheets. */
export const useReceiveFiles = (): ((found: readonly FoundFile[]) => void) => {
  const { session, dispatch } = useSession();
  const { open: openModel } = useModelFile();
  const isModelShown = session.screen.name === 'model';
  const { sayError } = useNotices();
  const { receive } = useImport();
  const leave = useLeave();
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
      const model = isModelShown ? modelAmong(found) : null;
      if (workspace) leave(() => void open(workspace.file));
      else if (model) void openModel(model);
      else void receive(found);
    },
    [dispatch, sayError, receive, leave, openModel, isModelShown],
  );
};
