/** A large usage export for the import bench: what a product writes when its customers use it for two years. */
import { isoOf, parseDay } from '../../shared/dates.ts';
import { padded, writeLines } from './lines.ts';
import { random } from './random.ts';

const accounts = 2_000;
const peoplePerAccount = 20;
const features = 40;
const days = 730;
const platforms = ['web', 'ios', 'android'];
const countries = ['TR', 'IL', 'DE', 'GB', 'US', 'FR', 'NL', 'AE'];
const headings = 'account,date,person,feature,events,active users,seats,session id,platform,country';

/**
 * One line: seven columns that are stored and three that no dataset has, among them one that is never the same.
 * Exports come day by day, so dates rise through the file; accounts and people come as they please.
 */
const line = (share: number, next: () => number): string => {
  const below = (most: number): number => Math.floor(next() * most);
  const account = `ACC-${padded(below(accounts), 5)}`;
  const date = isoOf((parseDay('2024-07-01') ?? 0) + Math.floor(share * days));
  const person = `${account}-P${padded(below(peoplePerAccount), 2)}`;
  const feature = `feature ${padded(below(features), 2)} of the product`;
  const session =
    below(2 ** 32)
      .toString(16)
      .padStart(8, '0') +
    below(2 ** 32)
      .toString(16)
      .padStart(8, '0');
  const seats = 10 * (1 + below(20));
  const stored = [account, date, person, feature, 1 + below(60), 1 + below(seats), seats].join(',');
  return `${stored},${session},${platforms[below(3)]},${countries[below(8)]}`;
};

/** Writes `rows` lines below a header; about 96 MB for a million. */
export const writeUsageFile = (path: string, rows: number): void => {
  const next = random(20_260_630);
  writeLines(path, rows, { header: headings, line: (row) => line(row / rows, next) });
};
