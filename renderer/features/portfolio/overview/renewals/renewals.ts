/** Renewals ahead, and those whose date has passed. Pure. */
import { isoOf, parseDay } from '../../../../../shared/dates.ts';
import type { PortfolioRow } from '../../../../../shared/model/portfolio-page.ts';

/** An account that comes up for renewal. */
export interface Renewal {
  readonly row: PortfolioRow;
  readonly renewalOn: string;
  /** Below 0: the date has passed. */
  readonly days: number;
}

/** The renewals of a date. */
export interface Renewals {
  /** The last day that is looked at. */
  readonly until: string;
  /** From the date itself to that day, the next one first. */
  readonly ahead: readonly Renewal[];
  /** Of them, those whose light is not green. */
  readonly unwell: readonly Renewal[];
  /** Still customers although the date has passed, the longest ago first. */
  readonly overdue: readonly Renewal[];
  readonly withoutDate: number;
}

/** The most urgent light first among renewals of one day. */
const urgency = { red: 0, amber: 1, unknown: 2, green: 3 } as const;

const byDay = (a: Renewal, b: Renewal): number => a.days - b.days || urgency[a.row.band] - urgency[b.row.band];

/** Renewals within so many days of a date (`YYYY-MM-DD`). */
export const renewalsOf = (rows: readonly PortfolioRow[], asOf: string, span: number): Renewals => {
  const today = parseDay(asOf) ?? 0;
  const until = isoOf(today + span);
  const near: Renewal[] = [];
  let withoutDate = 0;
  for (const row of rows) {
    const { renewalOn } = row;
    if (renewalOn === null) withoutDate += 1;
    // Dates of this form have the order of their texts: only those that are shown are taken apart.
    else if (renewalOn <= until) near.push({ row, renewalOn, days: (parseDay(renewalOn) ?? today) - today });
  }
  const ahead = near.filter(({ days }) => days >= 0).toSorted(byDay);
  return {
    until,
    ahead,
    unwell: ahead.filter(({ row }) => row.band !== 'green'),
    overdue: near.filter(({ days }) => days < 0).toSorted(byDay),
    withoutDate,
  };
};
