/** How far away the next review is. Pure. */
import type { ReviewDue } from '../../../../shared/model/plan/checkpoint.ts';

/** How a review stands on the day that is looked at. */
export type ReviewStanding = 'never' | 'overdue' | 'today' | 'ahead';

/** Never reviewed, overdue, due today, or still ahead. */
export const reviewStanding = ({ inDays }: Pick<ReviewDue, 'inDays'>): ReviewStanding => {
  if (inDays === null) return 'never';
  if (inDays < 0) return 'overdue';
  return inDays === 0 ? 'today' : 'ahead';
};
