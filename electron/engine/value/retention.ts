/** Retention of accounts whatever their currency, and the yearly share that expected value takes from it. */
import type { LogoMonth, LogoValue } from '../../../shared/model/revenue-value.ts';
import type { RetentionTaken } from '../../../shared/model/value.ts';
import { type Gathered, periodBefore } from './gathered.ts';
import { logoMonthOf, monthlyChurnOf, type Period, stepsOf } from './movement.ts';
import { monthsOfYear } from './question.ts';

const logosIn = ({ revenue }: Gathered, period: Period): LogoMonth =>
  logoMonthOf(stepsOf(revenue, period), period);

/** Accounts kept over the window and over each of its months. */
export const logosOf = (gathered: Gathered): LogoValue => {
  const months = gathered.months.map((period) => logosIn(gathered, period));
  return { ...logosIn(gathered, gathered.window), ...monthlyChurnOf(months), months };
};

const gapOf = ({ spans }: Gathered, { startAccounts }: LogoMonth): RetentionTaken['gap'] => {
  if (startAccounts > 0) return null;
  return spans.size === 0 ? 'noSubscriptions' : 'noCohort';
};

/** The retention that was set, else that of the workspace over the last twelve months. */
export const retentionTaken = (gathered: Gathered, set: number | undefined): RetentionTaken => {
  const year = logosIn(gathered, periodBefore(gathered.asOf, monthsOfYear));
  const { startAccounts, keptAccounts, logoRetention } = year;
  const own = { startAccounts, keptAccounts, gap: gapOf(gathered, year) };
  if (set !== undefined) return { value: set, from: 'set', ...own };
  return { value: logoRetention, from: logoRetention === null ? null : 'workspace', ...own };
};
