/** A score as a point of history, and as it is kept. */
import { type Day, isoOf } from '../../../../shared/dates.ts';
import type { Band } from '../../../../shared/model/model.ts';
import type { HistoryPoint } from '../../../../shared/model/score.ts';
import type { KeptPoint } from '../../db/queries/kept-history.ts';
import { cappedBand } from '../caps.ts';
import type { BareScore } from '../score-account.ts';
import type { WhatIfScores } from '../what-if/evaluate.ts';
import { bandCodes, type WhatIfTable } from '../what-if/table.ts';

const dimensionsOf = ({ dimensions }: BareScore): Readonly<Record<string, number | null>> =>
  Object.fromEntries(dimensions.map(({ key, score }) => [key, score]));

/** A score as a point of history. */
export const pointOf = (day: Day, score: BareScore): HistoryPoint => ({
  date: isoOf(day),
  score: score.score,
  band: score.band,
  dimensions: dimensionsOf(score),
});

/** A score as it is kept: without what a person set, which may change at any time. */
export const keptPointOf = (day: Day, score: BareScore): KeptPoint => ({
  account: score.id,
  day,
  score: score.score,
  band: cappedBand(score.computedBand, score.caps),
  dimensions: JSON.stringify(dimensionsOf(score)),
});

const orNull = (figure: number): number | null => (Number.isNaN(figure) ? null : figure);

/** The scores of a whole table as they are kept. */
export const keptPointsOf = (
  day: Day,
  { accounts }: WhatIfTable,
  { scores, bands, dimensions }: WhatIfScores,
): readonly KeptPoint[] =>
  accounts.map(({ id }, at) => ({
    account: id,
    day,
    score: orNull(scores[at] as number),
    band: bandCodes[bands[at] as number] ?? 'unknown',
    dimensions: JSON.stringify(
      Object.fromEntries([...dimensions].map(([key, own]) => [key, orNull(own[at] as number)])),
    ),
  }));

/** A kept score as a point of history, under the band that a person had set for that day. */
export const pointOfKept = (
  { day, score, band, dimensions }: KeptPoint,
  set: Band | undefined,
): HistoryPoint => ({
  date: isoOf(day),
  score,
  band: set ?? band,
  dimensions: JSON.parse(dimensions) as Record<string, number | null>,
});
