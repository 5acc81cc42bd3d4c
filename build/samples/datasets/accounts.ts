/** The list of customers, as a CRM exports it. */
import { lastDay } from '../calendar.ts';
import { type Column, type Table, tableOf } from '../table.ts';
import type { SampleAccount } from '../world.ts';

const newestTerm = (account: SampleAccount) => account.terms.at(-1);

/** Blank for accounts of which hardly anything is known. */
const known =
  <T>(value: (account: SampleAccount) => T) =>
  (account: SampleAccount): T | null =>
    account.life.hardlyKnown ? null : value(account);

const stageOf = (account: SampleAccount): string => {
  if (account.endedOn !== null) return 'Former';
  return lastDay - account.startedOn < 120 ? 'Onboarding' : 'Customer';
};

const segmentOf = ({ seats }: SampleAccount): string => {
  if (seats >= 30) return 'Large';
  return seats >= 14 ? 'Mid-size' : 'Small';
};

/** What winning the account cost: some months of its price, other months for each. */
const acquisitionCost = (account: SampleAccount): number =>
  Math.round(((newestTerm(account)?.mrr ?? 0) * account.chance('cac').whole(3, 9)) / 10) * 10;

const columns: readonly Column<SampleAccount>[] = [
  { heading: 'Account ID', kind: 'text', value: (a) => a.key },
  { heading: 'Company', kind: 'text', value: (a) => a.name },
  { heading: 'Segment', kind: 'text', value: known(segmentOf) },
  { heading: 'Stage', kind: 'text', value: known(stageOf) },
  { heading: 'Account owner', kind: 'text', value: (a) => a.owner },
  { heading: 'Country', kind: 'text', value: (a) => a.country },
  { heading: 'Plan', kind: 'text', value: known((a) => a.plan) },
  { heading: 'Currency', kind: 'text', value: known((a) => a.currency) },
  { heading: 'MRR', kind: 'decimal', value: known((a) => newestTerm(a)?.mrr ?? null) },
  { heading: 'Seats', kind: 'number', value: known((a) => a.seats) },
  { heading: 'Customer since', kind: 'day', value: known((a) => a.startedOn) },
  {
    heading: 'Renewal date',
    kind: 'day',
    value: known((a) => (a.endedOn === null ? (newestTerm(a)?.endedOn ?? 0) + 1 : null)),
  },
  { heading: 'End date', kind: 'day', value: (a) => a.endedOn },
  { heading: 'CAC', kind: 'decimal', value: known(acquisitionCost) },
  { heading: 'Gross margin', kind: 'fraction', value: known((a) => a.chance('margin').whole(68, 84) / 100) },
  { heading: 'Industry', kind: 'text', value: (a) => a.industry },
  { heading: 'City', kind: 'text', value: (a) => a.city },
];

/** One row per account. */
export const accountsTable = (accounts: readonly SampleAccount[]): Table =>
  tableOf('Accounts', columns, accounts);
