/** The contracts, one per account and year. */
import { type Column, type Table, tableOf } from '../table.ts';
import type { SampleAccount, Term } from '../world.ts';

interface Row extends Term {
  readonly account: string;
  readonly key: string;
  readonly plan: string;
}

const columns: readonly Column<Row>[] = [
  { heading: 'Subscription ID', kind: 'text', value: (s) => s.key },
  { heading: 'Account ID', kind: 'text', value: (s) => s.account },
  { heading: 'Start date', kind: 'day', value: (s) => s.startedOn },
  { heading: 'End date', kind: 'day', value: (s) => s.endedOn },
  { heading: 'MRR', kind: 'decimal', value: (s) => s.mrr },
  { heading: 'Seats', kind: 'number', value: (s) => s.seats },
  { heading: 'Plan', kind: 'text', value: (s) => s.plan },
];

const rowsOf = (account: SampleAccount): readonly Row[] =>
  account.life.hardlyKnown
    ? []
    : account.terms.map((term, index) => ({
        ...term,
        account: account.key,
        key: `SUB-${account.key.slice(-3)}-${index + 1}`,
        plan: account.plan,
      }));

/** One row per contract. */
export const subscriptionsTable = (accounts: readonly SampleAccount[]): Table =>
  tableOf('Subscriptions', columns, accounts.flatMap(rowsOf));
