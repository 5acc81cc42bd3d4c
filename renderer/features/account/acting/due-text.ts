/** When an action is due, in a few words. */
import { useTranslation } from 'react-i18next';
import type { PlanAction } from '../../../../shared/model/plan/action.ts';
import { useFormat } from '../../../ui/use-format.ts';

/** "due 7 Nov 26", "5 days late", "no date". */
export const useDueText = (): ((action: Pick<PlanAction, 'dueOn' | 'overdueDays'>) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ dueOn, overdueDays }) => {
    if (dueOn === null) return t('account.plan.noDate');
    if (overdueDays !== null) return t('account.plan.late', { days: format.span(overdueDays, 'day') });
    return t('account.plan.due', { date: format.dateShort(dueOn) });
  };
};
