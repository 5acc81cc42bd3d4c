/** Value at a date: of every account, and of the workspace. */
import { isoOf, isoOrNull, monthEnds } from '../../../shared/dates.ts';
import type { AccountValue } from '../../../shared/model/account-value.ts';
import type { WorkspaceValue } from '../../../shared/model/value.ts';
import type { Db } from '../db/statements.ts';
import { worthOf } from './account-value.ts';
import { renewalsAhead } from './at-risk.ts';
import { cohortsOf } from './cohorts.ts';
import { gather, type Gathered, isCustomerOn, type Subject } from './gathered.ts';
import { notesOf } from './notes.ts';
import { type Bands, usual, type ValueQuestion } from './question.ts';
import { logosOf, retentionTaken } from './retention.ts';
import { changesOf, revenueOf } from './revenue.ts';
import { runs } from './revenue-days.ts';
import { worthOfMany } from './worth.ts';

export { fewAccounts, usual, type ValueQuestion } from './question.ts';
export { keepSettings, keptSettings, withKnownGrouping } from './settings.ts';
export { renewalDays } from './at-risk.ts';
export { expectedWorth } from './expected-worth.ts';
export { valueRows } from './rows.ts';

/** What all accounts share. */
interface Shared {
  readonly gathered: Gathered;
  readonly bands: Bands;
  readonly retention: number | null;
  readonly discount: number;
  readonly margin: number | undefined;
}

const marginOf = (own: number | null, { margin }: Shared) => {
  if (own !== null) return { grossMargin: own, grossMarginFrom: 'account' as const };
  return margin === undefined
    ? { grossMargin: null, grossMarginFrom: null }
    : { grossMargin: margin, grossMarginFrom: 'set' as const };
};

const mrrOf = ({ row }: Subject, { gathered }: Shared) => {
  const running = gathered.spans.get(row.id)?.filter((span) => runs(span, gathered.asOf)).length ?? 0;
  const from = running > 0 ? ('subscriptions' as const) : ('account' as const);
  return {
    mrrMinor: row.mrrMinor,
    mrrFrom: row.mrrMinor === null ? null : from,
    runningSubscriptions: running,
  };
};

const accountOf = (subject: Subject, shared: Shared): AccountValue => {
  const { row, settled, group } = subject;
  const { currency, currencyFrom, payments } = settled;
  const known = { ...mrrOf(subject, shared), ...marginOf(row.grossMargin, shared), cacMinor: row.cacMinor };
  return {
    id: row.id,
    key: row.key,
    name: row.name,
    group,
    currency,
    currencyFrom,
    ...known,
    ...worthOf({ ...known, currency, payments, retention: shared.retention, discount: shared.discount }),
    band: shared.bands.get(row.id) ?? 'unknown',
    renewalOn: isoOrNull(row.renewalOn),
  };
};

/** Who had revenue and is no customer any more: figures of the past name them. */
const formerAccounts = ({ subjects, spans, asOf }: Gathered): WorkspaceValue['former'] =>
  subjects
    .filter(({ row }) => spans.has(row.id) && !isCustomerOn(row, asOf))
    .map(({ row: { id, key, name } }) => ({ id, key, name }));

/** Value at a date. `bands` are the lights of that date, from scoring: this room knows none. */
export const valueAt = (db: Db, question: ValueQuestion, bands: Bands): WorkspaceValue => {
  const { asOf, months = usual.months, discount = usual.discount, margin, cohort } = question;
  const gathered = gather(db, question);
  const [retention, logos] = [retentionTaken(gathered, question.retention), logosOf(gathered)];
  const shared = { gathered, bands, retention: retention.value, discount, margin };
  const accounts = gathered.subjects
    .filter(({ row }) => isCustomerOn(row, asOf))
    .map((subject) => accountOf(subject, shared));
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
    cohorts: cohortsOf(gathered.revenue, monthEnds(asOf, months + 1), cohort ?? usual.cohort),
    renewals: renewalsAhead(accounts, asOf),
    notes: notesOf(accounts, gathered, { logos, retention }),
    accounts,
    former: formerAccounts(gathered),
  };
};
