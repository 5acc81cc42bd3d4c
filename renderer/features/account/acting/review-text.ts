/** When the account is reviewed next, in a few words. */
import { useTranslation } from 'react-i18next';
import type { ReviewDue } from '../../../../shared/model/plan/checkpoint.ts';
import { useFormat } from '../../../ui/use-format.ts';

/** "Review due in 5 days", "Review 12 days overdue", "Never reviewed". */
export const useReviewText = (): ((review: Pick<ReviewDue, 'inDays'>) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ inDays }) => {
    if (inDays === null) return t('account.acting.review.never');
    if (inDays === 0) return t('account.acting.review.today');
    const days = format.span(Math.abs(inDays), 'day');
    return t(inDays > 0 ? 'account.acting.review.due' : 'account.acting.review.overdue', { days });
  };
};
