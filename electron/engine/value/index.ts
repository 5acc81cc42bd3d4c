/** Value at a date: of every account, and of the workspace. */
import { type Day, isoOf, monthEnds } from '../../../shared/dates.ts';
import { mostMonths } from '../../../shared/model/value-settings.ts';
import type { WorkspaceValue } from '../../../shared/model/value.ts';
import type { Db } from '../db/statements.ts';
import { renewalsAhead } from './at-risk.ts';
import { cohortsOf } from './cohorts.ts';
import { gather, type Gathered, isCustomerOn } from './gathered.ts';
import { notesOf } from './notes.ts';
import { type Bands, usual, type ValueQuestion } from './question.ts';
import { logosOf, retentionTaken } from './retention.ts';
import { changesOf, revenueOf } from './revenue.ts';
import { subjectValue } from './subject-value.ts';
import { worthOfMany } from './worth.ts';

export { fewAccounts, usual, type ValueQuestion } from './question.ts';
export { keepSettings, keptSettings, questionOf, withKnownGrouping } from './settings.ts';
export { renewalDays } from './at-risk.ts';
export { expectedWorth } from './expected-worth.ts';
export { valueRows } from './rows.ts';
export { worthOfAccount } from './one-account.ts';

/** Who had revenue and is no customer any more: figures of the past name them. */
const formerAccounts = ({ subjects, spans, asOf }: Gathered): WorkspaceValue['former'] =>
  subjects
    .filter(({ row }) => spans.has(row.id) && !isCustomerOn(row, asOf))
    .map(({ row: { id, key, name } }) => ({ id, key, name }));

/** Cohorts are followed as far back as retention can ever look, whatever its window: most began long before that. */
const cohortEnds = (asOf: Day): readonly Day[] => monthEnds(asOf, mostMonths + 1);

/** Value at a date. `bands` are the lights of that date, from scoring: this room knows none. */
export const valueAt = (db: Db, question: ValueQuestion, bands: Bands): WorkspaceValue => {
  const { asOf, months = usual.months, discount = usual.discount, margin, cohort } = question;
  const gathered = gather(db, question);
  const [retention, logos] = [retentionTaken(db, question), logosOf(gathered)];
  const shared = { asOf, spans: gathered.spans, bands, retention: retention.value, discount, margin };
  const accounts = gathered.subjects
    .filter(({ row }) => isCustomerOn(row, asOf))
    .map((subject) => subjectValue(subject, shared));
  return {
    asOf: isoOf(asOf),
    months,
    discount,
    marginTaken: margin ?? null,
    by: gathered.by,
    retention,
    worth: worthOfMany(accounts),
    logos,
    revenue: revenueOf(accounts, gathered),
    changes: changesOf(gathered),
    cohorts: cohortsOf(gathered.revenue, cohortEnds(asOf), cohort ?? usual.cohort),
    renewals: renewalsAhead(accounts, asOf),
    notes: notesOf(accounts, gathered, { logos, retention }),
    accounts,
    former: formerAccounts(gathered),
  };
};
