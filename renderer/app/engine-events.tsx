/** What happens by itself: the engine came back after a crash, a job ended while the user was elsewhere. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedFile } from '../../shared/contract.ts';
import { callEngine } from './bridge.ts';
import type { Job, JobKind } from './jobs-state.ts';
import { useJobs } from './jobs.tsx';
import { useNotices } from './notices.tsx';
import { useFormat } from '../ui/use-format.ts';
import { useSession } from './session.tsx';
import { useAskedWorkspace } from './use-asked-workspace.ts';
import { useMenu } from './use-menu.ts';
import { useRefresh } from './use-refresh.ts';

/** Jobs that end in a file. */
const saving: readonly (JobKind | null)[] = [
  'reportAccount',
  'reportAll',
  'reportReview',
  'reportWhole',
  'exportScores',
  'saveRejected',
  'saveLog',
  'saveModel',
  'savePicture',
  'saveTable',
  'saveTemplate',
  'saveCopy',
];

/** Says that a file was saved, with a button that shows it in its folder. */
const useSaidFiles = (): void => {
  const { t } = useTranslation();
  const { jobs, forget } = useJobs();
  const { say, sayError } = useNotices();
  const isLocked = useSession().session.app.locked !== null;
  useEffect(() => {
    // The names of files name accounts.
    if (isLocked) return;
    const saved = (file: SavedFile): void =>
      say({
        tone: 'done',
        // One report after the other: their messages would lie upon the preview.
        newsOf: 'saved',
        text: t(file.stoppedOf === undefined ? 'app.saved' : 'app.stopped', {
          name: file.name,
          folder: file.folder,
          count: file.files,
          all: file.stoppedOf ?? file.files,
        }),
        action: {
          label: t('app.showInFolder'),
          run: () => void callEngine('report.reveal', { id: file.id }),
          isAnywhere: true,
        },
      });
    const ended = ({ kind, end }: Job): boolean => saving.includes(kind) && end !== null;
    for (const { id, end } of jobs.filter(ended)) {
      if (!end?.ok) sayError(end?.error ?? { code: 'internal' });
      else if ('folder' in end.result) saved(end.result);
      forget(id);
    }
  }, [isLocked, jobs, forget, say, sayError, t]);
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
        const text = t(event.reason === 'memory' ? 'app.engineOutOfMemory' : 'app.engineRestarted');
        say({ tone: 'problem', newsOf: 'engine', text });
        void callEngine('app.state', {}).then((answer) => {
          if (answer.ok) dispatch({ type: 'data.changed', app: answer.value });
        });
      }),
    [say, dispatch, t],
  );
};

/** Says that the engine has not answered for long or is not started again by itself, with a way to start it, and that it answers again. */
const useSaidSilence = (): void => {
  const { t } = useTranslation();
  const { say } = useNotices();
  useEffect(
    () =>
      window.nabiz.listen((event) => {
        if (event.type === 'engine.back') say({ tone: 'done', newsOf: 'engine', text: t('app.engineBack') });
        if (event.type !== 'engine.silent' && event.type !== 'engine.stopped') return;
        const isSilent = event.type === 'engine.silent';
        const restart = (): void => void callEngine('engine.restart', {});
        say({
          tone: 'problem',
          newsOf: 'engine',
          text: t(isSilent ? 'app.engineSilent' : 'app.engineStopped'),
          action: { label: t('app.engineRestart'), run: restart, isOnce: true, isAnywhere: true },
        });
      }),
    [say, t],
  );
};

/** Has the pages ask again when alerts came or went, and says once how many accounts are new in the inbox. */
const useSaidAlerts = (): void => {
  const { t } = useTranslation();
  const format = useFormat();
  const { say } = useNotices();
  const { session, dispatch } = useSession();
  const refresh = useRefresh();
  const isInInbox = session.screen.name === 'plan' && session.screen.tab === 'alerts';
  useEffect(
    () =>
      window.nabiz.listen((event) => {
        if (event.type !== 'alerts.looked') return;
        void refresh();
        if (event.accounts === 0 || isInInbox) return;
        const open = (): void => dispatch({ type: 'screen.shown', screen: { name: 'plan', tab: 'alerts' } });
        say({
          tone: 'plain',
          text: t('plan.alerts.news', { count: event.accounts, shown: format.number(event.accounts, 0) }),
          newsOf: 'alerts',
          action: { label: t('plan.alerts.toInbox'), run: open, isOnce: true },
        });
      }),
    [say, dispatch, refresh, format, t, isInInbox],
  );
};

/** Says once that a backup could not be made: the work goes on without one. */
const useSaidBackups = (): void => {
  const { sayError } = useNotices();
  useEffect(
    () => window.nabiz.listen((event) => event.type === 'backup.failed' && sayError(event.error)),
    [sayError],
  );
};

/** Draws nothing; listens. */
export const EngineEvents = () => {
  useSaidFiles();
  useSaidRestarts();
  useSaidSilence();
  useSaidAlerts();
  useSaidBackups();
  useMenu();
  useAskedWorkspace();
  return null;
};
