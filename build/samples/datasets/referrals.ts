/** Who was brought by whom; the Israeli branch keeps this list. */
import type { Day } from '../../../shared/dates.ts';
import { firstDay, lastDay } from '../calendar.ts';
import { type Column, type Table, tableOf } from '../table.ts';
import { type SampleAccount, spanOf } from '../world.ts';

interface Row {
  readonly account: string;
  readonly date: Day;
  readonly name: string;
  readonly converted: boolean;
}

const columns: readonly Column<Row>[] = [
  { heading: 'מספר לקוח', kind: 'text', value: (r) => r.account },
  { heading: 'תאריך', kind: 'day', value: (r) => r.date },
  { heading: 'שם המופנה', kind: 'text', value: (r) => r.name },
  { heading: 'הפך ללקוח', kind: 'text', value: (r) => (r.converted ? 'כן' : 'לא') },
];

const prospects = {
  tr: ['Sarıkaya Peynir', 'Ulubey Döküm', 'Çamlık Otelcilik', 'Ilgaz Plastik', 'Göksu Tohum'],
  he: ['ערבה מוסכים', 'לביא שילוח', 'יסמין קוסמטיקה', 'אגוז מאפים'],
  en: ['Hollin Bakery', 'Marlow Fixings', 'Dunmore Pools', 'Quayside Print'],
} as const;

const rowsOf = (account: SampleAccount): readonly Row[] => {
  const chance = account.chance('referrals');
  const [from, to] = spanOf(account);
  const names = chance.shuffled<string>(prospects[account.tongue]);
  return names.slice(0, account.life.referrals).map((name) => ({
    account: account.key,
    date: chance.whole(Math.max(from, firstDay), Math.min(to, lastDay)),
    name,
    converted: chance.happens(0.5),
  }));
};

/** One row per company that was brought. */
export const referralsTable = (accounts: readonly SampleAccount[]): Table => ({
  ...tableOf('הפניות', columns, accounts.flatMap(rowsOf)),
  fromRight: true,
});
