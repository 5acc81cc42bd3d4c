/** The judgements that a page's metrics stand on: a number that a person gave is worth what they say to it. */
import { isoOf } from '../../../shared/dates.ts';
import type { Model } from '../../../shared/model/model.ts';
import type { DatedJudgement } from '../../../shared/model/questionnaire/page.ts';
import { type JudgementRow, judgementsOf } from '../db/queries/judgements.ts';
import type { AccountAt } from '../db/queries/scope.ts';
import type { Db } from '../db/statements.ts';

const datedOf = ({ value, note, confidence, author, day }: JudgementRow): DatedJudgement => ({
  value,
  note,
  confidence,
  author,
  date: isoOf(day),
});

/** Metric key → the account's newest judgement up to the day; metrics that are not judged are not in it. */
export const judgementsBehind = (
  db: Db,
  { metrics }: Pick<Model, 'metrics'>,
  at: AccountAt,
): Readonly<Record<string, DatedJudgement>> => {
  const judged = metrics.flatMap(({ key, source }) =>
    source?.kind === 'own' && source.dataset === 'judgements' ? [{ key, metric: source.metric }] : [],
  );
  if (judged.length === 0) return {};
  const rows = judgementsOf(db, at);
  return Object.fromEntries(
    judged.flatMap(({ key, metric }) => {
      const newest = rows.find((row) => row.metric === metric);
      return newest ? [[key, datedOf(newest)] as const] : [];
    }),
  );
};
