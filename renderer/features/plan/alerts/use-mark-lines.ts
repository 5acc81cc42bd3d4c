/** What people do with lines of the inbox. */
import { useTranslation } from 'react-i18next';
import type { AlertState, InboxLine } from '../../../../shared/model/plan/alert.ts';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { useSession } from '../../../app/session.tsx';
import { useRefresh } from '../../../app/use-refresh.ts';
import { isolated } from '../../../ui/isolated.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { usePlanStep } from '../use-plan-step.ts';
import { markedIds } from './inbox-lines.ts';

/** What lines are marked as; `until` is for snoozed ones. */
export interface LineMark {
  readonly state: Exclude<AlertState, 'seen'>;
  readonly until?: string;
}

/** Marks lines, says so with the way back, and answers whether anything was marked. */
export const useMarkLines = (): ((lines: readonly InboxLine[], mark: LineMark) => Promise<boolean>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const step = usePlanStep();
  const { sayError } = useNotices();
  return async (lines, { state, until = null }) => {
    const ids = [...markedIds(lines, state)];
    const [first, ...others] = lines;
    if (!first || ids.length === 0) return false;
    const date = until === null ? '' : format.date(until);
    const said =
      others.length === 0
        ? t(`plan.alerts.said.${state}`, { account: isolated(first.account.name), date })
        : t(`plan.alerts.saidOfAll.${state}`, {
            count: lines.length,
            shown: format.number(lines.length, 0),
            date,
          });
    const error = await step('alerts.mark', { ids, state, until }, said);
    if (error) sayError(error);
    return error === null;
  };
};

/** Opens an account at its plan; its line has then been seen, which nobody needs to be told. */
export const useOpenLine = (): ((line: InboxLine) => void) => {
  const { session, dispatch } = useSession();
  const refresh = useRefresh();
  const { author } = session.app;
  const see = async (line: InboxLine): Promise<void> => {
    const ids = line.alerts.filter(({ state }) => state === 'new').map(({ id }) => id);
    if (ids.length === 0) return;
    const answer = await callEngine('alerts.mark', { ids, state: 'seen', until: null, author });
    if (answer.ok) await refresh();
  };
  return (line) => {
    dispatch({
      type: 'screen.shown',
      screen: { name: 'account', account: line.account.id, view: 'plan', from: 'alerts' },
    });
    void see(line);
  };
};
