/** How often an account is reviewed: what may be typed, and how far away the next review is. Pure. */
import type { ReviewDue } from '../../../../shared/model/plan/checkpoint.ts';

/** As the call takes it. */
export const mostRhythmDays = 3650;

/** Whether that many days can be a rhythm. */
export const isRhythm = (days: number | null): days is number =>
  days !== null && Number.isInteger(days) && days >= 1 && days <= mostRhythmDays;

/** How a review stands on the day that is looked at. */
export type ReviewStanding = 'never' | 'overdue' | 'today' | 'ahead';

/** Never reviewed, overdue, due today, or still ahead. */
export const reviewStanding = ({ inDays }: Pick<ReviewDue, 'inDays'>): ReviewStanding => {
  if (inDays === null) return 'never';
  if (inDays < 0) return 'overdue';
  return inDays === 0 ? 'today' : 'ahead';
};
