/** A large export of tickets for the import bench: every row has a key of its own, and all ten columns are stored. */
import { isoOf, parseDay } from '../../shared/dates.ts';
import { padded, writeLines } from './lines.ts';
import { random } from './random.ts';

const accounts = 2_000;
const peoplePerAccount = 20;
const days = 730;
const categories = ['billing', 'login', 'reports', 'import', 'permissions', 'mobile', 'integration', 'other'];
const severities = ['low', 'normal', 'high', 'urgent'];
const headings = 'account,ticket id,person,opened,closed,category,severity,failure,first contact,reopened';

const moment = (day: number, minute: number): string =>
  `${isoOf(day)} ${padded(Math.floor(minute / 60), 2)}:${padded(minute % 60, 2)}`;

/** One line. Tickets come in the order of their opening; one in ten is still open. */
const line = (row: number, rows: number, next: () => number): string => {
  const below = (most: number): number => Math.floor(next() * most);
  const yes = (share: number): string => (next() < share ? 'yes' : 'no');
  const account = `ACC-${padded(below(accounts), 5)}`;
  const opened = (parseDay('2024-07-01') ?? 0) + Math.floor((row / rows) * days);
  const closed = next() < 0.1 ? '' : moment(opened + 1 + below(14), below(1440));
  const person = `${account}-P${padded(below(peoplePerAccount), 2)}`;
  const words = [categories[below(8)], severities[below(4)], yes(0.05), yes(0.6), below(3)].join(',');
  return `${account},T-${padded(row + 1, 8)},${person},${moment(opened, below(1440))},${closed},${words}`;
};

/** Writes `rows` lines below a header; about 96 MB for a million. */
export const writeTicketsFile = (path: string, rows: number): void => {
  const next = random(20_260_701);
  writeLines(path, rows, { header: headings, line: (row) => line(row, rows, next) });
};
