/** A figure of the sample client's own: how well the product fits, 0 to 100, measured each quarter. */
import type { Day } from '../../../shared/dates.ts';
import { monthEnd } from '../calendar.ts';
import { type Column, type Table, tableOf } from '../table.ts';
import { type SampleAccount, spanOf, storyAt } from '../world.ts';

interface Row {
  readonly account: string;
  readonly date: Day;
  readonly value: number;
}

const columns: readonly Column<Row>[] = [
  { heading: 'Account ID', kind: 'text', value: (m) => m.account },
  { heading: 'Date', kind: 'day', value: (m) => m.date },
  { heading: 'Metric', kind: 'text', value: () => 'productFit' },
  { heading: 'Value', kind: 'number', value: (m) => m.value },
];

/** The last month of each quarter that is over. */
const quarterEnds = [1, 4, 7, 10, 13, 16, 19, 22].map(monthEnd);

const rowsOf = (account: SampleAccount): readonly Row[] => {
  const chance = account.chance('measurements');
  const [from, to] = spanOf(account);
  return account.life.hardlyKnown
    ? []
    : quarterEnds
        .filter((day) => day >= from + 60 && day <= to)
        .map((date) => {
          const level = 50 * storyAt(account.life.use, date) + 45 * storyAt(account.life.mood, date);
          return {
            account: account.key,
            date,
            value: Math.max(0, Math.min(100, Math.round(chance.around(level, 5)))),
          };
        });
};

/** One row per account and quarter. */
export const measurementsTable = (accounts: readonly SampleAccount[]): Table =>
  tableOf('Measurements', columns, accounts.flatMap(rowsOf));
