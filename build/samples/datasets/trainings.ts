/** Courses: one for beginners when somebody joins, two later ones for everybody. */
import type { Day } from '../../../shared/dates.ts';
import { firstDay, lastDay, monthStart } from '../calendar.ts';
import { type Column, type Table, tableOf } from '../table.ts';
import { type SampleAccount, type SamplePerson, spanOf } from '../world.ts';

interface Row {
  readonly account: string;
  readonly person: string;
  readonly course: string;
  readonly assignedOn: Day;
  readonly completedOn: Day | null;
}

const columns: readonly Column<Row>[] = [
  { heading: 'Müşteri No', kind: 'text', value: (t) => t.account },
  { heading: 'Kullanıcı', kind: 'text', value: (t) => t.person },
  { heading: 'Eğitim', kind: 'text', value: (t) => t.course },
  { heading: 'Atama tarihi', kind: 'day', value: (t) => t.assignedOn },
  { heading: 'Tamamlama tarihi', kind: 'day', value: (t) => t.completedOn },
];

/** Courses for everybody who is there when they are offered. */
const offers = [
  { course: 'Raporlama', on: monthStart(3) + 9, share: 0.5 },
  { course: 'Mobil kullanım', on: monthStart(15) + 4, share: 0.6 },
] as const;

/** What one person is asked to do: the first steps before any use, then the offers. */
const assignments = (account: SampleAccount, person: SamplePerson) => {
  const [, last] = spanOf(account);
  const first = { course: 'İlk adımlar', on: Math.max(account.startedOn, person.joinedOn - 10), share: 1 };
  return [first, ...offers].filter(({ on }) => on <= last && on >= first.on);
};

const rowsOf = (account: SampleAccount): readonly Row[] => {
  const chance = account.chance('trainings');
  const [, last] = spanOf(account);
  return account.people.flatMap((person) =>
    assignments(account, person)
      .filter(({ share }) => chance.happens(share))
      .map(({ course, on }) => {
        const done = on + chance.whole(2, 9);
        // The first steps of long ago were before this programme counted who came: they are taken as done.
        const finishes =
          chance.happens(account.life.trained * account.temper) ||
          (course === 'İlk adımlar' && on < firstDay - 700);
        return {
          account: account.key,
          person: person.key,
          course,
          assignedOn: on,
          completedOn: finishes && done <= Math.min(last, lastDay) ? done : null,
        };
      }),
  );
};

/** One row per person and course. */
export const trainingsTable = (accounts: readonly SampleAccount[]): Table =>
  tableOf('Eğitimler', columns, accounts.flatMap(rowsOf));
