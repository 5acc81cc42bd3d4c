/** What the first page of the portfolio's report says: what moved, what is at risk, what is due. Pure. */
import type { MonthSummary } from '../../../../shared/model/month-summary.ts';
import type { Movers } from '../../../../shared/model/overview.ts';
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import type { PortfolioFacts } from '../../../../shared/model/report-facts.ts';
import { type Renewals, renewalsOf } from '../overview/renewals/renewals.ts';
import { type MoneyIn, moneyOf } from '../summary.ts';

/** Renewals count as ahead for so many days. */
export const renewalDays = 90;

/** A mean of scores at a date. */
export interface MeanAt {
  readonly date: string;
  readonly mean: number;
}

/** Revenue that does not stand in green. */
export interface AtRisk {
  readonly all: MoneyIn;
  /** In red or amber. */
  readonly unwellMinor: number;
  readonly share: number;
  /** The account with the most of it: in red, else in amber. */
  readonly largest: PortfolioRow | null;
}

/** One sentence with its figures. */
export type StateSentence =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'unknown'; readonly unknown: number; readonly all: number }
  | { readonly kind: 'mean'; readonly now: MeanAt; readonly before: MeanAt | null }
  | { readonly kind: 'moved'; readonly movers: Movers }
  | { readonly kind: 'risk'; readonly risk: AtRisk }
  | { readonly kind: 'renewals'; readonly renewals: Renewals };

const meanAt = (month: MonthSummary | undefined): MeanAt | null =>
  month === undefined || month.mean === null ? null : { date: month.date, mean: month.mean };

/** The mean score at the date and at the last month end before it. */
export const meansNow = (
  months: readonly MonthSummary[],
): { readonly now: MeanAt | null; readonly before: MeanAt | null } => ({
  now: meanAt(months.at(-1)),
  before: meanAt(months.at(-2)),
});

const isUnwell = ({ band }: PortfolioRow): boolean => band === 'red' || band === 'amber';

const urgency = { red: 0, amber: 1, unknown: 2, green: 3 } as const;

const byRisk = (a: PortfolioRow, b: PortfolioRow): number =>
  urgency[a.band] - urgency[b.band] || (b.mrrMinor ?? 0) - (a.mrrMinor ?? 0);

/** Of the currency that most accounts pay in; null where nobody pays anything. */
export const atRiskOf = (rows: readonly PortfolioRow[]): AtRisk | null => {
  const [all] = moneyOf(rows);
  if (!all || all.minor <= 0) return null;
  const unwell = rows.filter((row) => row.currency === all.currency && row.mrrMinor !== null && isUnwell(row));
  const unwellMinor = unwell.reduce((sum, { mrrMinor }) => sum + (mrrMinor ?? 0), 0);
  return { all, unwellMinor, share: unwellMinor / all.minor, largest: unwell.toSorted(byRisk)[0] ?? null };
};

const isMoved = ({ up, down }: Movers): boolean => up.accounts + down.accounts > 0;

const meanSentence = (months: readonly MonthSummary[]): readonly StateSentence[] => {
  const { now, before } = meansNow(months);
  return now === null ? [] : [{ kind: 'mean', now, before }];
};

/** The sentences, the most important first; what has nothing to say is left out. */
export const stateSentences = ({
  page,
  months,
  movers,
}: Pick<PortfolioFacts, 'page' | 'months' | 'movers'>): readonly StateSentence[] => {
  const { accounts, counts, asOf } = page;
  if (accounts.length === 0) return [{ kind: 'nobody' }];
  const renewals = renewalsOf(accounts, asOf, renewalDays);
  const due: readonly StateSentence[] = renewals.ahead.length > 0 ? [{ kind: 'renewals', renewals }] : [];
  if (counts.unknown === accounts.length)
    return [{ kind: 'unknown', unknown: counts.unknown, all: accounts.length }, ...due];
  const risk = atRiskOf(accounts);
  return [
    ...meanSentence(months),
    ...(isMoved(movers) ? [{ kind: 'moved', movers } as const] : []),
    ...(risk ? [{ kind: 'risk', risk } as const] : []),
    ...due,
  ];
};
