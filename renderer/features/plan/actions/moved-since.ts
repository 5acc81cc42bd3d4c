/** How things moved between the adoption of an action and now. Pure. */
import type { ListedAction } from '../../../../shared/model/plan/action.ts';

type Compared = Pick<ListedAction, 'stood' | 'now'>;

const difference = (before: number | null | undefined, after: number | null | undefined): number | null =>
  before == null || after == null ? null : after - before;

/** Points of the account's score since adoption; null where either is unknown. */
export const scoreChange = ({ stood, now }: Compared): number | null => difference(stood?.score, now?.score);

/** Points of what the action is about; null where it is about the account itself, or either is unknown. */
export const aboutChange = ({ stood, now }: Compared): number | null =>
  difference(stood?.about?.score, now?.about?.score);

/** A figure then and now, and by how much it moved. */
export interface ThenNow {
  readonly before: number | null;
  readonly now: number | null;
}

/** The value of the metric then and now; null where there is none on either side. */
export const valueThenNow = ({ stood, now }: Compared): ThenNow | null => {
  const [before, after] = [stood?.about?.value ?? null, now?.about?.value ?? null];
  return before === null && after === null ? null : { before, now: after };
};
