/** A score as a point of history, and as it comes back from where it is kept. */
import { type Day, isoOf } from '../../../../shared/dates.ts';
import type { Band, Model } from '../../../../shared/model/model.ts';
import type { HistoryPoint } from '../../../../shared/model/score.ts';
import type { KeptPoint } from '../../db/queries/kept-history.ts';
import type { BareScore } from '../score-account.ts';

/** A score as a point of history. */
export const pointOf = (day: Day, score: BareScore): HistoryPoint => ({
  date: isoOf(day),
  score: score.score,
  band: score.band,
  dimensions: Object.fromEntries(score.dimensions.map((dimension) => [dimension.key, dimension.score])),
});

const orNull = (figure: number): number | null => (Number.isNaN(figure) ? null : figure);

/** A kept score as a point of history of its model, under the band that a person had set for that day. */
export const pointOfKept = (
  { dimensions: keys }: Model,
  { day, score, band, dimensions }: KeptPoint,
  set: Band | undefined,
): HistoryPoint => ({
  date: isoOf(day),
  score,
  band: set ?? band,
  dimensions: Object.fromEntries(keys.map(({ key }, at) => [key, orNull(dimensions.readDoubleLE(at * 8))])),
});
