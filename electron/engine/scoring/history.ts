/** How an account's score went: month ends, two years back, under the current model (health model, section 5). */
import { type Day, isoOf, monthEnds } from '../../../shared/dates.ts';
import type { HistoryPoint } from '../../../shared/model/score.ts';
import type { Db } from '../db/statements.ts';
import { currentModel } from './current-model.ts';
import type { BareScore } from './score-account.ts';
import { bareScores } from './score-accounts.ts';

const months = 24;

const pointOf = (day: Day, { score, band, dimensions }: BareScore): HistoryPoint => ({
  date: isoOf(day),
  score,
  band,
  dimensions: Object.fromEntries(dimensions.map((dimension) => [dimension.key, dimension.score])),
});

/** The last 24 month ends and the as-of date itself, oldest first; dates on which it was no customer are left out. */
export const historyOf = (
  db: Db,
  { account, asOf }: { readonly account: number; readonly asOf: Day },
): readonly HistoryPoint[] => {
  const model = currentModel(db);
  const days = [...monthEnds(asOf, months).filter((day) => day < asOf), asOf];
  return days.flatMap((day) =>
    bareScores(db, { asOf: day, model, account }).map((score) => pointOf(day, score)),
  );
};
