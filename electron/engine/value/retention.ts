/** Retention of accounts whatever their currency, and the yearly share that expected value takes from it. */
import type { Day } from '../../../shared/dates.ts';
import type { LogoMonth, LogoValue } from '../../../shared/model/revenue-value.ts';
import type { RetentionTaken } from '../../../shared/model/value.ts';
import { type AccountsKept, accountsKept, hasSubscriptions } from '../db/queries/value-facts.ts';
import { dataVersion } from '../db/queries/workspace-facts.ts';
import type { Db } from '../db/statements.ts';
import { type Gathered, periodBefore } from './gathered.ts';
import { logoMonthOf, monthlyChurnOf, type Period, stepsOf } from './movement.ts';
import { monthsOfYear, type ValueQuestion } from './question.ts';

const logosIn = ({ revenue }: Gathered, period: Period): LogoMonth =>
  logoMonthOf(stepsOf(revenue, period), period);

/** Accounts kept over the window and over each of its months. */
export const logosOf = (gathered: Gathered): LogoValue => {
  const months = gathered.months.map((period) => logosIn(gathered, period));
  return { ...logosIn(gathered, gathered.window), ...monthlyChurnOf(months), months };
};

const gapOf = (db: Db, asOf: Day, startAccounts: number): RetentionTaken['gap'] => {
  if (startAccounts > 0) return null;
  return hasSubscriptions(db, asOf) ? 'noCohort' : 'noSubscriptions';
};

/** The year that was counted last: every account's page asks for the same one. */
const counted = new WeakMap<Db, { readonly question: string; readonly kept: AccountsKept }>();

const keptOver = (db: Db, period: Period): AccountsKept => {
  const question = `${dataVersion(db)} ${period.from} ${period.to}`;
  const known = counted.get(db);
  const kept = known?.question === question ? known.kept : accountsKept(db, period);
  counted.set(db, { question, kept });
  return kept;
};

/** The retention that was set, else that of the workspace over the last twelve months. */
export const retentionTaken = (
  db: Db,
  { asOf, retention: set }: Pick<ValueQuestion, 'asOf' | 'retention'>,
): RetentionTaken => {
  const year = periodBefore(asOf, monthsOfYear);
  const { startAccounts, keptAccounts } = keptOver(db, year);
  const own = { startAccounts, keptAccounts, gap: gapOf(db, asOf, startAccounts) };
  if (set !== undefined) return { value: set, from: 'set', ...own };
  return startAccounts === 0
    ? { value: null, from: null, ...own }
    : { value: keptAccounts / startAccounts, from: 'workspace', ...own };
};
