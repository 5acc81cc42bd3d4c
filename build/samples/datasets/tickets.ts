/** What people asked the help desk. */
import { everyMonth, monthEnd, monthStart, workdayFrom } from '../calendar.ts';
import type { Chance } from '../random.ts';
import { type Column, type Moment, type Table, tableOf } from '../table.ts';
import { type SampleAccount, spanOf, storyAt } from '../world.ts';

/** One ticket; `closed` is null while it is open at the end of the sample. */
export interface SampleTicket {
  readonly account: string;
  readonly key: string;
  readonly person: string | null;
  readonly opened: Moment;
  readonly closed: Moment | null;
  readonly category: string;
  readonly severity: string;
  readonly failure: boolean;
  readonly firstContact: boolean;
  readonly reopened: number;
}

/** An account with the chance that its tickets are drawn from. */
interface Line {
  readonly account: SampleAccount;
  readonly chance: Chance;
}

const yesNo = (value: boolean): string => (value ? 'Yes' : 'No');

const columns: readonly Column<SampleTicket>[] = [
  { heading: 'Ticket ID', kind: 'text', value: (t) => t.key },
  { heading: 'Account ID', kind: 'text', value: (t) => t.account },
  { heading: 'Person ID', kind: 'text', value: (t) => t.person },
  { heading: 'Opened at', kind: 'moment', value: (t) => t.opened },
  { heading: 'Closed at', kind: 'moment', value: (t) => t.closed },
  { heading: 'Category', kind: 'text', value: (t) => t.category },
  { heading: 'Severity', kind: 'text', value: (t) => t.severity },
  { heading: 'Failure', kind: 'text', value: (t) => yesNo(t.failure) },
  {
    heading: 'Resolved on first contact',
    kind: 'text',
    value: (t) => (t.closed ? yesNo(t.firstContact) : null),
  },
  { heading: 'Reopened', kind: 'number', value: (t) => (t.closed ? t.reopened : null) },
];

const categories = [
  'Sign-in',
  'Reports',
  'Mobile app',
  'Billing',
  'Import',
  'Performance',
  'Permissions',
  'How to',
  'Calendar',
  'Printing',
];
const severities = ['Low', 'Normal', 'Normal', 'High'] as const;
const minutesOfDay = 1440;

const later = ({ day, minute }: Moment, minutes: number): Moment => ({
  day: day + Math.floor((minute + minutes) / minutesOfDay),
  minute: (minute + minutes) % minutesOfDay,
});

/** The same trouble again within a month, more often where support goes badly; otherwise something new. */
const categoryOf = (recent: readonly SampleTicket[], care: number, chance: Chance): string => {
  const again = recent.length > 0 && chance.happens((1 - care) * 0.9);
  return again ? chance.pick(recent).category : chance.pick(categories);
};

/** Hours until closed: a median of some 6 hours where all goes well, of days where nothing does. */
const hoursOf = (care: number, firstContact: boolean, chance: Chance): number =>
  (firstContact ? 0.6 : 1.6) * 6 * Math.exp((1 - care) * 3.6 + chance.around(0, 0.6));

/** The next ticket of a line; `before` holds the account's earlier ones. */
const ticketAt = ({ account, chance }: Line, before: readonly SampleTicket[], opened: Moment): SampleTicket => {
  const care = Math.min(1, storyAt(account.life.care, opened.day) * account.temper);
  const failure = chance.happens(0.06 + 0.7 * (1 - care));
  const firstContact = chance.happens(0.92 - 0.7 * (1 - care));
  const closed = later(opened, Math.round(hoursOf(care, firstContact, chance) * 60));
  const [, last] = spanOf(account);
  const recent = before.filter(
    (ticket) => opened.day - ticket.opened.day < 30 && ticket.opened.day < opened.day,
  );
  return {
    account: account.key,
    key: `T-${account.key.slice(-3)}-${String(before.length + 1).padStart(3, '0')}`,
    person: account.people.length === 0 ? null : chance.pick(account.people).key,
    opened,
    closed: closed.day <= last ? closed : null,
    category: categoryOf(recent, care, chance),
    severity: failure && care < 0.5 ? 'Urgent' : chance.pick(severities),
    failure,
    firstContact,
    reopened: chance.happens(0.4 * (1 - care) ** 1.5) ? chance.whole(1, 2) : 0,
  };
};

const openings = (account: SampleAccount, chance: Chance): readonly Moment[] => {
  const [first, last] = spanOf(account);
  const days = everyMonth.flatMap((month) => {
    const perMonth = account.life.hardlyKnown
      ? 0.05
      : (storyAt(account.life.tickets, monthEnd(month)) * account.seats) / 100;
    return Array.from({ length: chance.count(perMonth) }, () =>
      workdayFrom(monthStart(month) + chance.whole(0, 27)),
    );
  });
  return days
    .filter((day) => day >= first && day <= last)
    .toSorted((a, b) => a - b)
    .map((day) => ({ day, minute: chance.whole(8 * 60, 18 * 60) }));
};

/** The tickets of one account in the order they were opened. */
export const ticketsOf = (account: SampleAccount): readonly SampleTicket[] => {
  const chance = account.chance('tickets');
  const tickets: SampleTicket[] = [];
  for (const opened of openings(account, chance)) tickets.push(ticketAt({ account, chance }, tickets, opened));
  return tickets;
};

/** One row per ticket. */
export const ticketsTable = (accounts: readonly SampleAccount[]): Table =>
  tableOf('Support tickets', columns, accounts.flatMap(ticketsOf));
