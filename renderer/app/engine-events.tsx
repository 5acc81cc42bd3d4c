/** What happens by itself: the engine came back after a crash, a job ended while the user was elsewhere. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedFile } from '../../shared/contract.ts';
import { callEngine } from './bridge.ts';
import type { Job, JobKind } from './jobs-state.ts';
import { useJobs } from './jobs.tsx';
import { useNotices } from './notices.tsx';
import { useSession } from './session.tsx';

/** Jobs that end in a file. */
const saving: readonly (JobKind | null)[] = [
  'reportAccount',
  'reportAll',
  'reportReview',
  'saveRejected',
  'saveModel',
  'saveTable',
];

/** Says that a file was saved, with a button that shows it in its folder. */
const useSaidFiles = (): void => {
  const { t } = useTranslation();
  const { jobs, forget } = useJobs();
  const { say, sayError } = useNotices();
  useEffect(() => {
    const saved = (file: SavedFile): void =>
      say({
        tone: 'done',
        text: t('app.saved', { name: file.name, folder: file.folder, count: file.files }),
        action: { label: t('app.showInFolder'), run: () => void callEngine('report.reveal', { id: file.id }) },
      });
    const ended = ({ kind, end }: Job): boolean => saving.includes(kind) && end !== null;
    for (const { id, end } of jobs.filter(ended)) {
      if (!end?.ok) sayError(end?.error ?? { code: 'internal' });
      else if ('folder' in end.result) saved(end.result);
      forget(id);
    }
  }, [jobs, forget, say, sayError, t]);
};

/** Says that the engine was restarted and asks what is still open. */
const useSaidRestarts = (): void => {
  const { t } = useTranslation();
  const { say } = useNotices();
  const { dispatch } = useSession();
  useEffect(
    () =>
      window.nabiz.listen((event) => {
        if (event.type !== 'engine.restarted') return;
        say({ tone: 'problem', text: t('app.engineRestarted') });
        void callEngine('app.state', {}).then((answer) => {
          if (answer.ok) dispatch({ type: 'data.changed', app: answer.value });
        });
      }),
    [say, dispatch, t],
  );
};

/** Draws nothing; listens. */
export const EngineEvents = () => {
  useSaidFiles();
  useSaidRestarts();
  return null;
};
