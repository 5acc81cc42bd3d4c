/** Stores the limits, says how many accounts are in the inbox then or that this takes a while, and offers the way back. */
import { useTranslation } from 'react-i18next';
import type { AlertLimits } from '../../../../shared/model/plan/alert.ts';
import type { LimitsSet } from '../../../../shared/calls/alerts.ts';
import { unpackInbox } from '../../../../shared/model/plan/packed-inbox.ts';
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
  const store = async (limits: AlertLimits): Promise<LimitsSet | null> => {
    const answer = await callEngine('alerts.setLimits', limits);
    if (!answer.ok) sayError(answer.error);
    await refresh();
    return answer.ok ? answer.value : null;
  };
  const savedWords = async (): Promise<string> => {
    const page = await callEngine('alerts.open', {});
    const count = page.ok ? folderCounts(unpackInbox(page.value.lines)).open : 0;
    return t('plan.alerts.limits.saved', { count, shown: format.number(count, 0) });
  };
  const takeBack = async (limits: AlertLimits): Promise<void> => {
    if (await store(limits)) say({ tone: 'plain', text: t('plan.undone') });
  };
  return async (limits) => {
    const set = await store(limits);
    if (!set) return false;
    const { before, isWhole } = set;
    say({
      tone: 'done',
      text: isWhole ? await savedWords() : t('plan.alerts.limits.savedLooking'),
      action: { label: t('plan.undo'), run: () => void takeBack(before), isOnce: true },
    });
    return true;
  };
};
