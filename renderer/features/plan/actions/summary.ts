/** The actions in numbers: what waits, what is overdue, what was done lately and how its metrics moved since. Pure. */
import { parseDay } from '../../../../shared/dates.ts';
import { isEnded, type ListedAction } from '../../../../shared/model/plan/action.ts';
import { aboutChange } from './moved-since.ts';

/** The numbers. */
export interface ActionsSummary {
  readonly waiting: number;
  readonly overdue: number;
  /** Done within the window. */
  readonly done: number;
  /** Of those, by whether what they were about scores higher than at adoption. */
  readonly rose: number;
  readonly fell: number;
  readonly same: number;
  /** Those about no metric or dimension, or about one whose score is not known on both days. */
  readonly unknown: number;
}

/** Less than what is shown as 0.0 is no move. */
const leastPoints = 0.05;

const wayOf = (action: ListedAction): 'rose' | 'fell' | 'same' | 'unknown' => {
  const change = aboutChange(action);
  if (change === null) return 'unknown';
  if (Math.abs(change) < leastPoints) return 'same';
  return change > 0 ? 'rose' : 'fell';
};

/** Counts; the window ends at the date (`YYYY-MM-DD`) and is so many days long. */
export const summaryOf = (
  actions: readonly ListedAction[],
  { asOf, days }: { readonly asOf: string; readonly days: number },
): ActionsSummary => {
  const last = parseDay(asOf) ?? 0;
  const isLately = (iso: string | null): boolean => {
    const day = iso === null ? undefined : parseDay(iso);
    return day !== undefined && day > last - days && day <= last;
  };
  const done = actions.filter(({ state, endedOn }) => state === 'done' && isLately(endedOn));
  const ways = done.map(wayOf);
  const count = (way: ReturnType<typeof wayOf>): number => ways.filter((own) => own === way).length;
  return {
    waiting: actions.filter(({ state }) => !isEnded(state)).length,
    overdue: actions.filter(({ overdueDays }) => overdueDays !== null).length,
    done: done.length,
    rose: count('rose'),
    fell: count('fell'),
    same: count('same'),
    unknown: count('unknown'),
  };
};
