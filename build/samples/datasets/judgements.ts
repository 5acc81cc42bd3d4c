/** What the owners think of their accounts, 1 to 5, twice a year, with a note. */
import type { Day } from '../../../shared/dates.ts';
import { monthEnd } from '../calendar.ts';
import { type Column, type Table, tableOf } from '../table.ts';
import { noteOf } from '../words/notes.ts';
import { type SampleAccount, spanOf, storyAt } from '../world.ts';

interface Row {
  readonly account: string;
  readonly date: Day;
  readonly value: number;
  readonly note: string;
  readonly author: string;
}

const columns: readonly Column<Row>[] = [
  { heading: 'Account ID', kind: 'text', value: (j) => j.account },
  { heading: 'Date', kind: 'day', value: (j) => j.date },
  { heading: 'Metric', kind: 'text', value: () => 'relationship' },
  { heading: 'Rating', kind: 'number', value: (j) => j.value },
  { heading: 'Note', kind: 'text', value: (j) => j.note },
  { heading: 'Author', kind: 'text', value: (j) => j.author },
];

const reviewDays = [5, 11, 17, 22].map((month) => monthEnd(month) - 3);

const rowsOf = (account: SampleAccount): readonly Row[] => {
  const chance = account.chance('judgements');
  const [from, to] = spanOf(account);
  return reviewDays
    .filter((day) => day >= from + 20 && day <= to)
    .map((date) => {
      const level = 1 + 4 * storyAt(account.life.mood, date);
      const value = Math.max(1, Math.min(5, Math.round(chance.around(level, 0.5))));
      return {
        account: account.key,
        date,
        value,
        note: noteOf(account.tongue, value, chance),
        author: account.owner,
      };
    });
};

/** One row per account and review. */
export const judgementsTable = (accounts: readonly SampleAccount[]): Table =>
  tableOf('Judgements', columns, accounts.flatMap(rowsOf));
