/** Stores the limits, says how many accounts are in the inbox then, and offers the way back. */
import { useTranslation } from 'react-i18next';
import type { AlertLimits } from '../../../../shared/model/plan/alert.ts';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { useRefresh } from '../../../app/use-refresh.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { folderCounts } from './inbox-lines.ts';

/** Answers whether they were stored; what went wrong is said. */
export const useSaveLimits = (): ((limits: AlertLimits) => Promise<boolean>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { say, sayError } = useNotices();
  const refresh = useRefresh();
  const store = async (limits: AlertLimits): Promise<AlertLimits | null> => {
    const answer = await callEngine('alerts.setLimits', limits);
    if (!answer.ok) sayError(answer.error);
    await refresh();
    return answer.ok ? answer.value : null;
  };
  const takeBack = async (limits: AlertLimits): Promise<void> => {
    if (await store(limits)) say({ tone: 'plain', text: t('plan.undone') });
  };
  return async (limits) => {
    const before = await store(limits);
    if (!before) return false;
    const page = await callEngine('alerts.open', {});
    const count = page.ok ? folderCounts(page.value.lines).open : 0;
    say({
      tone: 'done',
      text: t('plan.alerts.limits.saved', { count, shown: format.number(count, 0) }),
      action: { label: t('plan.undo'), run: () => void takeBack(before), isOnce: true },
    });
    return true;
  };
};
