/** The survey rows that the answers' metrics share, as specs of the rows behind them. */
import type { RowsSpec } from '../db/queries/rows-behind.ts';

/** The window of answers, in days. */
const answerWindowDays = 365;

/** Rows of surveys `s` with what is said of each. */
export const answerRows = ({
  among,
  unless,
  columns,
}: Pick<RowsSpec, 'unless' | 'columns'> & { readonly among: string }): RowsSpec => ({
  dataset: 'surveys',
  among,
  window: [answerWindowDays, 0],
  unless: {
    noAnswer: 's.score IS NULL OR s.answered_on IS NULL',
    ...unless,
    later: 's.answered_on > :day',
    older: `s.answered_on <= :day - ${answerWindowDays}`,
  },
  columns,
});
