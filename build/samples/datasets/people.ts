/** The people who work with the product. */
import { type Column, type Table, tableOf } from '../table.ts';
import type { SampleAccount, SamplePerson } from '../world.ts';

interface Row extends SamplePerson {
  readonly account: string;
}

const columns: readonly Column<Row>[] = [
  { heading: 'Person ID', kind: 'text', value: (p) => p.key },
  { heading: 'Account ID', kind: 'text', value: (p) => p.account },
  { heading: 'Full name', kind: 'text', value: (p) => p.name },
  { heading: 'E-mail', kind: 'text', value: (p) => p.email },
  { heading: 'Role', kind: 'text', value: (p) => p.role },
];

/** One row per person. */
export const peopleTable = (accounts: readonly SampleAccount[]): Table =>
  tableOf(
    'People',
    columns,
    accounts.flatMap((account) => account.people.map((person) => ({ ...person, account: account.key }))),
  );
