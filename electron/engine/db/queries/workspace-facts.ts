/**
 * What is true of the whole workspace whatever the account: gathered once per state of the data, for every metric at
 * every date reads it.
 */
import { type Day, today } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';
import { datesOf, type FactDataset, factDatasets, featureDays } from './fact-dates.ts';
import { metricsIn } from './given-values.ts';
import { type Fact, knownFacts } from './known-columns.ts';

export type { FactDataset } from './fact-dates.ts';
export type { Fact } from './known-columns.ts';

/** The workspace at a glance. */
export interface WorkspaceFacts {
  readonly known: ReadonlySet<Fact>;
  /** Distinct dates per dataset, rising; dates to come among them. */
  readonly dates: Readonly<Record<FactDataset, readonly Day[]>>;
  readonly featureDays: readonly { readonly day: Day; readonly feature: string }[];
  /** Metrics that any table gave a figure for, and those that any person judged. */
  readonly measured: ReadonlySet<string>;
  readonly judged: ReadonlySet<string>;
}

const gather = (db: Db): WorkspaceFacts => ({
  known: knownFacts(db),
  dates: Object.fromEntries(factDatasets.map((dataset) => [dataset, datesOf(db, dataset)])) as unknown as Record<
    FactDataset,
    readonly Day[]
  >,
  featureDays: featureDays(db),
  measured: metricsIn(db, 'measurements'),
  judged: metricsIn(db, 'judgements'),
});

/** Changes whenever this or another connection changed the data. */
const versionOf = (db: Db): string =>
  `${db.pragma('data_version', { simple: true })}/${prepare<[], { n: number }>(db, 'SELECT total_changes() AS n').get()?.n}`;

const cache = new WeakMap<Db, { readonly version: string; readonly facts: WorkspaceFacts }>();

/** The facts as the data stands now; gathered again only after a change. */
export const workspaceFacts = (db: Db): WorkspaceFacts => {
  const version = versionOf(db);
  const cached = cache.get(db);
  if (cached?.version === version) return cached.facts;
  const facts = gather(db);
  cache.set(db, { version, facts });
  return facts;
};

/** The newest of rising dates on or before a day; null when all are later. */
export const newestUpTo = (dates: readonly Day[], day: Day): Day | null => {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] as Day) <= day) low = middle + 1;
    else high = middle;
  }
  return dates[low - 1] ?? null;
};

/** The date of the newest fact on or before a day (today unless told); null while there are none. */
export const newestFact = (db: Db, upTo: Day = today()): Day | null => {
  const { dates } = workspaceFacts(db);
  const newest = factDatasets.flatMap((dataset) => newestUpTo(dates[dataset], upTo) ?? []);
  return newest.length > 0 ? Math.max(...newest) : null;
};

/**
 * The as-of date unless another is asked for: the newest fact's date, for a file exported in March is read as March
 * said (every page prints the date); today while there are no facts.
 */
export const defaultAsOf = (db: Db): Day => newestFact(db) ?? today();
