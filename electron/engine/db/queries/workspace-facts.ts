/**
 * What is true of the whole workspace whatever the account: gathered once per state of the data, for every metric at
 * every date reads it.
 */
import { type Day, today } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';
import { datesOf, type FactDataset, factDatasets } from './fact-dates.ts';
import { metricsIn } from './given-values.ts';
import { type Fact, knownFacts } from './known-columns.ts';
import { usageDays } from './usage-days.ts';

export type { FactDataset } from './fact-dates.ts';
export type { Fact } from './known-columns.ts';

/** The workspace at a glance. */
export interface WorkspaceFacts {
  readonly known: ReadonlySet<Fact>;
  /** Distinct dates per dataset, rising; dates to come among them. */
  readonly dates: Readonly<Record<FactDataset, readonly Day[]>>;
  /** The same, but only of what happened: no due dates, contract ends or assignments. */
  readonly events: Readonly<Record<FactDataset, readonly Day[]>>;
  readonly featureDays: readonly { readonly day: Day; readonly feature: string }[];
  /** Metrics that any table gave a figure for, and those that any person judged. */
  readonly measured: ReadonlySet<string>;
  readonly judged: ReadonlySet<string>;
}

const perDataset = <T>(of: (dataset: FactDataset) => T): Readonly<Record<FactDataset, T>> =>
  Object.fromEntries(factDatasets.map((dataset) => [dataset, of(dataset)])) as unknown as Record<
    FactDataset,
    T
  >;

const gather = (db: Db): WorkspaceFacts => {
  const usage = usageDays(db);
  const dates = perDataset((dataset) =>
    dataset === 'usage' ? { all: usage.dates, events: usage.dates } : datesOf(db, dataset),
  );
  return {
    known: new Set([...knownFacts(db), ...usage.known]),
    dates: perDataset((dataset) => dates[dataset].all),
    events: perDataset((dataset) => dates[dataset].events),
    featureDays: usage.features,
    measured: metricsIn(db, 'measurements'),
    judged: metricsIn(db, 'judgements'),
  };
};

const changesOf = (db: Db): number =>
  prepare<[], { n: number }>(db, 'SELECT total_changes() AS n').get()?.n ?? 0;

/** Connection → how many of its changes were no facts: what was only kept from being computed again. */
const withoutMeaning = new WeakMap<Db, number>();

/**
 * Does writing that changes no facts: what was computed from them before is still good afterwards. Within another such
 * writing its changes are counted once.
 */
export const changingNoFacts = <T>(db: Db, write: () => T): T => {
  const [before, meaningless] = [changesOf(db), withoutMeaning.get(db) ?? 0];
  const value = write();
  withoutMeaning.set(db, meaningless + changesOf(db) - before);
  return value;
};

/** A text that changes whenever this or another connection changed the data: what was computed before is then old. */
export const dataVersion = (db: Db): string =>
  `${db.pragma('data_version', { simple: true })}/${changesOf(db) - (withoutMeaning.get(db) ?? 0)}`;

const cache = new WeakMap<Db, { readonly version: string; readonly facts: WorkspaceFacts }>();

/** The facts as the data stands now; gathered again only after a change. */
export const workspaceFacts = (db: Db): WorkspaceFacts => {
  const version = dataVersion(db);
  const cached = cache.get(db);
  if (cached?.version === version) return cached.facts;
  const facts = gather(db);
  cache.set(db, { version, facts });
  return facts;
};

/** Takes facts that another connection gathered from the same state of the data. */
export const adoptFacts = (db: Db, facts: WorkspaceFacts): void =>
  void cache.set(db, { version: dataVersion(db), facts });

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

/** The newest date on or before a day, per dataset. */
export const newestPerDataset = (facts: WorkspaceFacts, day: Day): Readonly<Record<FactDataset, Day | null>> =>
  perDataset((dataset) => newestUpTo(facts.dates[dataset], day));

/** The date of the newest fact on or before a day (today unless told); null while there are none. */
export const newestFact = (db: Db, upTo: Day = today()): Day | null => {
  const { events } = workspaceFacts(db);
  const newest = factDatasets.flatMap((dataset) => newestUpTo(events[dataset], upTo) ?? []);
  return newest.length > 0 ? Math.max(...newest) : null;
};

/**
 * The as-of date unless another is asked for: the newest fact's date, for a file exported in March is read as March
 * said (every page prints the date); today while there are no facts.
 */
export const defaultAsOf = (db: Db): Day => newestFact(db) ?? today();
