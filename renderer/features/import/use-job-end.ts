/** When the import's job ends: its result into the flow, fresh data into every page, a word to a user who is elsewhere. */
import { useCallback, useEffect, type Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobResult } from '../../../shared/contract.ts';
import type { ImportResult } from '../../../shared/import/index.ts';
import { useJobs } from '../../app/jobs.tsx';
import { useNotices } from '../../app/notices.tsx';
import { useSession } from '../../app/session.tsx';
import { useRefresh } from '../../app/use-refresh.ts';
import { passes, type FlowAction, type ImportFlow } from './flow.ts';

const isImport = (result: JobResult): result is ImportResult => 'files' in result && 'import' in result;

/** A word to a user who looks at another screen meanwhile. */
const useSayEnded = (): (() => void) => {
  const { t } = useTranslation();
  const { say } = useNotices();
  const { session, dispatch } = useSession();
  const elsewhere = session.screen.name !== 'import';
  return useCallback(() => {
    const run = (): void => dispatch({ type: 'screen.shown', screen: { name: 'import' } });
    if (elsewhere)
      say({ tone: 'plain', text: t('import.ended'), action: { label: t('import.showResult'), run } });
  }, [t, say, dispatch, elsewhere]);
};

/** Follows the job that the flow works on. Once its end was heard the job is forgotten, so it is heard once. */
export const useJobEnd = (flow: ImportFlow, dispatch: Dispatch<FlowAction>): void => {
  const { jobs, forget } = useJobs();
  const { sayError } = useNotices();
  const refresh = useRefresh();
  const sayEnded = useSayEnded();
  const job = flow.step === 'working' ? jobs.find(({ id }) => id === flow.job) : undefined;
  const order = flow.step === 'working' ? flow.order : null;

  useEffect(() => {
    if (!job?.end) return;
    const { id, end } = job;
    forget(id);
    if (!end.ok || !isImport(end.result)) {
      sayError(end.ok ? { code: 'internal' } : end.error);
      return dispatch({ type: 'work.failed' });
    }
    dispatch({ type: 'work.done', result: end.result });
    if (end.result.import !== null) void refresh();
    if (!order || !passes(order, end.result)) sayEnded();
  }, [job, order, forget, sayError, dispatch, refresh, sayEnded]);
};
