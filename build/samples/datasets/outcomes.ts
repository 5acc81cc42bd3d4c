/** How each contract of the two years ended. */
import type { Day } from '../../../shared/dates.ts';
import { type Column, type Table, tableOf } from '../table.ts';
import { type SampleAccount, spanOf, type Term } from '../world.ts';

interface Row {
  readonly account: string;
  readonly date: Day;
  readonly outcome: 'Renewed' | 'Expanded' | 'Contracted' | 'Churned';
  /** The new monthly price, or the one that was lost. */
  readonly amount: number;
}

const columns: readonly Column<Row>[] = [
  { heading: 'Account ID', kind: 'text', value: (o) => o.account },
  { heading: 'Date', kind: 'day', value: (o) => o.date },
  { heading: 'Outcome', kind: 'text', value: (o) => o.outcome },
  { heading: 'Amount', kind: 'decimal', value: (o) => o.amount },
];

/** More than this above the old price is an expansion; a usual rise is not. */
const expansionFactor = 1.1;

const renewalOf = (account: SampleAccount, before: Term, after: Term): Row => {
  const kept = after.mrr > before.mrr * expansionFactor ? 'Expanded' : 'Renewed';
  return {
    account: account.key,
    date: after.startedOn,
    outcome: after.mrr < before.mrr ? 'Contracted' : kept,
    amount: after.mrr,
  };
};

const rowsOf = (account: SampleAccount): readonly Row[] => {
  if (account.life.hardlyKnown) return [];
  const [first, last] = spanOf(account);
  const renewals = account.terms.flatMap((term, index) => {
    const before = account.terms[index - 1];
    return before && term.startedOn >= first && term.startedOn <= last
      ? [renewalOf(account, before, term)]
      : [];
  });
  const lost = account.terms.at(-1);
  if (account.endedOn === null || lost === undefined) return renewals;
  return [...renewals, { account: account.key, date: account.endedOn, outcome: 'Churned', amount: lost.mrr }];
};

/** One row per renewal or loss. */
export const outcomesTable = (accounts: readonly SampleAccount[]): Table =>
  tableOf('Renewals', columns, accounts.flatMap(rowsOf));
