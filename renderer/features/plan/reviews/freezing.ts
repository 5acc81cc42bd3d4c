/** What a checkpoint would keep of an account's page, in numbers. Pure. */
import { isoOf, parseDay } from '../../../../shared/dates.ts';
import type { AccountPage } from '../../../../shared/model/account-page.ts';
import { isEnded } from '../../../../shared/model/plan/action.ts';

/** How much of each kind is kept, and when the next review would be due. */
export interface Freezing {
  /** Metrics of the model that have a value, and all of them. */
  readonly known: number;
  readonly metrics: number;
  readonly waiting: number;
  readonly ended: number;
  readonly notes: number;
  readonly nextOn: string;
  /** Whether a checkpoint of that very date is there already. */
  readonly isAgain: boolean;
}

const daysAfter = (iso: string, days: number): string => isoOf((parseDay(iso) ?? 0) + days);

/** Counts it. */
export const freezingOf = ({ asOf, score, plan, checkpoints }: AccountPage): Freezing => {
  const metrics = score.dimensions.flatMap((dimension) => dimension.metrics);
  const ended = plan.actions.filter(({ state }) => isEnded(state)).length;
  return {
    known: metrics.filter(({ value }) => value !== null).length,
    metrics: metrics.length,
    waiting: plan.actions.length - ended,
    ended,
    notes: plan.notes.length,
    nextOn: daysAfter(asOf, plan.review.rhythmDays),
    isAgain: checkpoints.includes(asOf),
  };
};
