/** Who did what in the product: one row per person, feature and half month, dated on a workday of it. */
import type { Day } from '../../../shared/dates.ts';
import { everyMonth, monthEnd, monthStart, workdayFrom } from '../calendar.ts';
import type { Chance } from '../random.ts';
import { type Column, type Table, tableOf } from '../table.ts';
import { type SampleAccount, type SamplePerson, spanOf, storyAt, termAt } from '../world.ts';

/** One person's use of one feature. */
interface Row {
  readonly account: string;
  readonly date: Day;
  readonly person: string;
  readonly feature: string;
  readonly events: number;
  readonly hours: number;
}

/** An account, the features in the order it came to know them, and the chance its use is drawn from. */
interface Habit {
  readonly account: SampleAccount;
  readonly known: readonly string[];
  readonly chance: Chance;
}

const features = ['Planlama', 'Raporlar', 'Mobil', 'Stok', 'Teklif', 'Takvim', 'Entegrasyon', 'Onay akışı'];

const columns: readonly Column<Row>[] = [
  { heading: 'Müşteri No', kind: 'text', value: (u) => u.account },
  { heading: 'Tarih', kind: 'day', value: (u) => u.date },
  { heading: 'Kullanıcı', kind: 'text', value: (u) => u.person },
  { heading: 'Özellik', kind: 'text', value: (u) => u.feature },
  { heading: 'İşlem sayısı', kind: 'number', value: (u) => u.events },
  { heading: 'Süre (saat)', kind: 'decimal', value: (u) => u.hours },
];

/** The people who are at work in a half month: the keenest, as many as the story's share of the seats. */
const activePeople = (account: SampleAccount, day: Day, chance: Chance): readonly SamplePerson[] => {
  const seats = termAt(account, day)?.seats ?? account.seats;
  const share = storyAt(account.life.use, day) * account.temper;
  const active = Math.min(account.people.length, Math.round(share * seats + chance.around(0, 0.4)));
  return account.people.filter((person) => person.rank < active && person.joinedOn <= day);
};

/** The features one person used, of those the account uses at all. */
const featuresOf = (known: readonly string[], count: number, chance: Chance): readonly string[] => {
  const used = known.slice(0, Math.max(1, count));
  return used.filter((_, index) => chance.happens(index === 0 ? 0.8 : 0.24));
};

/** All rows of one half month. */
const halfMonth = ({ account, known, chance }: Habit, from: Day, to: Day): readonly Row[] => {
  const count = Math.round(storyAt(account.life.features, to));
  const volume = storyAt(account.life.volume, to);
  return activePeople(account, to, chance).flatMap((person) =>
    featuresOf(known, count, chance).map((feature) => {
      const events = 1 + chance.count(9 * volume);
      const date = Math.min(workdayFrom(from + chance.whole(0, to - from)), to);
      return {
        account: account.key,
        date,
        person: person.key,
        feature,
        events,
        hours: Math.round(events * chance.around(4, 1)) / 10,
      };
    }),
  );
};

const rowsOf = (account: SampleAccount): readonly Row[] => {
  const chance = account.chance('usage');
  const habit: Habit = { account, known: chance.shuffled(features), chance };
  const [first, last] = spanOf(account);
  const halves = everyMonth.flatMap((month) => [
    [monthStart(month), monthStart(month) + 14] as const,
    [monthStart(month) + 15, monthEnd(month)] as const,
  ]);
  const rows = halves
    .filter(([from, to]) => from >= first && to <= last)
    .flatMap(([from, to]) => halfMonth(habit, from, to));
  return rows.toSorted((a, b) => a.date - b.date);
};

/** All use, account by account in the order of dates. */
export const usageTable = (accounts: readonly SampleAccount[]): Table =>
  tableOf('Nabiz sample usage', columns, accounts.flatMap(rowsOf));
