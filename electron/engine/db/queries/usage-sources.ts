/** The glance at each table's rows of usage, kept because millions of rows take a second to pass by. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';
import {
  addUse,
  addWritten,
  emptyGlance,
  type UsageFact,
  type UsageGlance,
  writtenGlance,
} from './usage-glance.ts';

interface Kind {
  readonly source: number;
  readonly day: Day;
  readonly feature: string | null;
  readonly person: 0 | 1;
  readonly activeUsers: 0 | 1;
  readonly seats: 0 | 1;
}

const others = 'source_id NOT IN (SELECT source_id FROM usage_sources)';

// DISTINCT keeps the few kinds of rows in a small index while it passes by a million; GROUP BY would sort them all.
const kindsSql = (source: string, where: string): string => `
SELECT DISTINCT ${source} AS source, date AS day, feature, person IS NOT NULL AS person,
  active_users IS NOT NULL AS activeUsers, seats IS NOT NULL AS seats
FROM usage WHERE ${where}`;
const kindsOfOthers = kindsSql('source_id', others);
const kindsOfAll = kindsSql('0', 'TRUE');
const countsOfOthers = `SELECT source_id AS source, count(*) AS "rows" FROM usage WHERE ${others} GROUP BY source_id`;

const columnsOf = ({ person, activeUsers, seats }: Kind): readonly UsageFact[] => [
  ...(person ? (['usage.person'] as const) : []),
  ...(activeUsers ? (['usage.activeUsers'] as const) : []),
  ...(seats ? (['usage.seats'] as const) : []),
];

/** Source → its rows at a glance; reads the whole table. */
const glancesOf = (db: Db, sql: string): ReadonlyMap<number, UsageGlance> => {
  const glances = new Map<number, UsageGlance>();
  for (const kind of prepare<[], Kind>(db, sql).iterate()) {
    let glance = glances.get(kind.source);
    if (!glance) glances.set(kind.source, (glance = emptyGlance()));
    addUse(glance, kind.day, kind.feature);
    for (const fact of columnsOf(kind)) glance.known.add(fact);
  }
  return glances;
};

/** Keeps the glance at a table's rows; all of them are stored. */
export const keepGlance = (
  db: Db,
  source: number,
  { glance, rows }: { readonly glance: UsageGlance; readonly rows: number },
): void => {
  if (rows === 0) return;
  const days = [...glance.dates].toSorted((a, b) => a - b);
  prepare<unknown[], never>(
    db,
    'INSERT INTO usage_sources (source_id, "rows", first_day, last_day, glance) VALUES (?, ?, ?, ?, ?)',
  ).run(source, rows, days[0], days.at(-1), writtenGlance(glance));
};

/** Whether what is kept is of all rows: no table of which none is kept, none that has got more since. */
const isComplete = (db: Db): boolean =>
  prepare<[], { same: 0 | 1 }>(
    db,
    `SELECT (SELECT count(*) FROM usage) = (SELECT COALESCE(sum("rows"), 0) FROM usage_sources) AS same`,
  ).get()?.same === 1;

const keepOthers = (db: Db): void => {
  const glances = glancesOf(db, kindsOfOthers);
  for (const { source, rows } of prepare<[], { source: number; rows: number }>(db, countsOfOthers).all())
    keepGlance(db, source, { rows, glance: glances.get(source) ?? emptyGlance() });
};

/** Keeps what is not kept yet, as of files from before it was. To be called in a transaction. */
export const keepAllGlances = (db: Db): void => {
  if (isComplete(db)) return;
  keepOthers(db);
  if (isComplete(db)) return;
  // A table of which it was kept has got rows since; nobody knows which.
  db.exec('DELETE FROM usage_sources');
  keepOthers(db);
};

/** All rows at a glance, by what is kept of each table; undefined where that is not of all rows. */
const unitedGlance = (db: Db): UsageGlance | undefined => {
  if (!isComplete(db)) return undefined;
  const whole = emptyGlance();
  for (const { glance } of prepare<[], { glance: string }>(db, 'SELECT glance FROM usage_sources').all())
    addWritten(whole, glance);
  return whole;
};

/** All rows at a glance, by reading every one of them. */
export const scannedGlance = (db: Db): UsageGlance => glancesOf(db, kindsOfAll).get(0) ?? emptyGlance();

/** All rows at a glance. */
export const wholeGlance = (db: Db): UsageGlance => unitedGlance(db) ?? scannedGlance(db);
