/** What becomes of files that were dropped or chosen: a workspace is opened, a model becomes the draft, a picture the logo of reports, anything else goes to import. */
import { useCallback } from 'react';
import { useImport } from '../features/import/import-context.tsx';
import { useModelFile } from '../features/model/versions/model-file-context.tsx';
import { useReports } from '../features/reports/reports-context.tsx';
import { isPicture } from '../features/reports/use-logo-file.ts';
import { fileRefs } from './bridge.ts';
import type { FoundFile } from './found-files.ts';
import { useLeave } from './leaving.tsx';
import { useNotices } from './notices.tsx';
import { useSession } from './session.tsx';
import { useOpenWorkspace } from './use-open-workspace.ts';

/** A workspace that was dropped by itself; one that lies in a folder of spreadsheets is not meant. */
const isWorkspace = ({ file, folder }: FoundFile): boolean =>
  folder === '' && file.name.toLowerCase().endsWith('.nabiz');

/** A file of a model, dropped alone while the model is looked at. */
const modelAmong = (found: readonly FoundFile[]): File | null => {
  const [only, ...others] = found;
  return only && others.length === 0 && only.file.name.toLowerCase().endsWith('.json') ? only.file : null;
};

/** A picture, dropped alone while the reports are looked at. */
const pictureAmong = (found: readonly FoundFile[]): File | null => {
  const [only, ...others] = found;
  return only && others.length === 0 && isPicture(only.file.name) ? only.file : null;
};

/** Takes found files; the first workspace among them wins over the spreadsheets. */
export const useReceiveFiles = (): ((found: readonly FoundFile[]) => void) => {
  const { session } = useSession();
  const openWorkspace = useOpenWorkspace();
  const { open: openModel } = useModelFile();
  const isModelShown = session.screen.name === 'model';
  const { take: takeLogo } = useReports().logo;
  const areReportsShown = session.screen.name === 'reports';
  const { sayError } = useNotices();
  const { receive } = useImport();
  const leave = useLeave();
  return useCallback(
    (found) => {
      const workspace = found.find(isWorkspace);
      const open = async (file: File): Promise<void> => {
        const [ref] = await fileRefs([file]);
        if (!ref) return sayError({ code: 'file.unreadable', detail: { file: file.name } });
        await openWorkspace(ref);
      };
      const model = isModelShown ? modelAmong(found) : null;
      const picture = areReportsShown ? pictureAmong(found) : null;
      if (workspace) leave(() => void open(workspace.file));
      else if (model) void openModel(model);
      else if (picture) void takeLogo(picture);
      else void receive(found);
    },
    [openWorkspace, sayError, receive, leave, openModel, isModelShown, takeLogo, areReportsShown],
  );
};
