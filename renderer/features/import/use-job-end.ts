/** When the import's job ends: its result into the flow, fresh data into every page, a word to a user who is elsewhere. */
import { useEffect, type Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppEvent } from '../../../shared/contract.ts';
import type { ImportResult } from '../../../shared/import.ts';
import { callEngine } from '../../app/bridge.ts';
import { useJobs } from '../../app/jobs.tsx';
import { useNotices } from '../../app/notices.tsx';
import { useSession } from '../../app/session.tsx';
import type { FlowAction, ImportFlow } from './flow.ts';

type Result = Extract<AppEvent, { type: 'job.done' }>['result'];

const isImport = (result: Result): result is ImportResult => 'import' in result;

/** Tells every page that there is new data. */
const useRefresh = (): (() => Promise<void>) => {
  const { dispatch } = useSession();
  return async () => {
    const answer = await callEngine('app.state', {});
    if (answer.ok) dispatch({ type: 'data.changed', app: answer.value });
  };
};

/** Follows the job that the flow works on. */
export const useJobEnd = (flow: ImportFlow, dispatch: Dispatch<FlowAction>): void => {
  const { t } = useTranslation();
  const { jobs, forget } = useJobs();
  const { say, sayError } = useNotices();
  const { session, dispatch: toSession } = useSession();
  const refresh = useRefresh();
  const job = flow.step === 'working' ? jobs.find(({ id }) => id === flow.job) : undefined;
  const end = job?.end;

  useEffect(() => {
    if (!job || !end) return;
    forget(job.id);
    if (!end.ok || !isImport(end.result)) {
      sayError(end.ok ? { code: 'internal' } : end.error);
      return dispatch({ type: 'work.failed' });
    }
    dispatch({ type: 'work.done', result: end.result });
    if (end.result.import !== null) void refresh();
    if (session.screen.name === 'import') return;
    const show = (): void => toSession({ type: 'screen.shown', screen: { name: 'import' } });
    say({ tone: 'plain', text: t('import.ended'), action: { label: t('import.showResult'), run: show } });
    // The end of a job happens once; what else changes meanwhile must not repeat it.
  }, [end]);
};
