/** Everything that scoring needs from the workspace at one date, gathered before anything is computed. */
import type { Day } from '../../../shared/dates.ts';
import type { MetricModel, Model } from '../../../shared/model/model.ts';
import { type AccountRow, accountsAt } from '../db/queries/accounts.ts';
import type { Scope } from '../db/queries/scope.ts';
import { notApplicableMetrics, type OverrideRow, overridesAt } from '../db/queries/decisions.ts';
import { type GivenValue, givenValues } from '../db/queries/given-values.ts';
import {
  type FactDataset,
  newestPerDataset,
  type WorkspaceFacts,
  workspaceFacts,
} from '../db/queries/workspace-facts.ts';
import type { Db } from '../db/statements.ts';
import { metricNamed } from '../metrics/index.ts';
import type { Reading } from '../metrics/metric.ts';
import { besideFor } from './computed.ts';
import { fedMetrics, isMeasurable, metricInput, readingsOf } from '../metrics/readings.ts';

/** Account id → metric key → the newest figure given for it. */
export type GivenByAccount = ReadonlyMap<number, ReadonlyMap<string, GivenValue>>;

/** The workspace at one date, for all accounts or one. */
export interface Snapshot {
  readonly day: Day;
  readonly facts: WorkspaceFacts;
  /** The newest date of each dataset on or before the day; null where all is later. */
  readonly newest: Readonly<Record<FactDataset, Day | null>>;
  /** Keys of the model's metrics that anything in the workspace can feed. */
  readonly fed: ReadonlySet<string>;
  readonly accounts: readonly AccountRow[];
  /** Metric key → account id → reading; metrics that cannot be measured are not in it. */
  readonly readings: ReadonlyMap<string, ReadonlyMap<number, Reading>>;
  readonly measured: GivenByAccount;
  readonly judged: GivenByAccount;
  readonly notApplicable: ReadonlyMap<number, ReadonlySet<string>>;
  readonly overrides: ReadonlyMap<number, OverrideRow>;
}

/** The name that figures of a metric go by in a table; undefined where none of it counts for the metric. */
const givenAs = ({ key, source }: MetricModel, table: 'measurements' | 'judgements'): string | undefined => {
  if (source?.kind === 'own') return source.dataset === table ? source.metric : undefined;
  return source === undefined && table === 'measurements' ? key : undefined;
};

const byAccount = (values: readonly GivenValue[]): GivenByAccount => {
  const accounts = new Map<number, Map<string, GivenValue>>();
  for (const value of values) {
    let own = accounts.get(value.account);
    if (!own) accounts.set(value.account, (own = new Map()));
    own.set(value.metric, value);
  }
  return accounts;
};

/** What a snapshot is of. */
export interface SnapshotQuestion extends Scope {
  readonly model: Model;
  /** Leaves out what a page shows of a value beside it: only what scores hang on is gathered. */
  readonly forScoresAlone?: boolean | undefined;
  /** Left out: the workspace's own; else of a larger whole that its rows are a part of. */
  readonly facts?: WorkspaceFacts | undefined;
}

const readAll = (
  db: Db,
  facts: WorkspaceFacts,
  { model, forScoresAlone = false, ...scope }: SnapshotQuestion,
) => {
  const input = metricInput(facts, scope);
  return new Map(
    model.metrics.flatMap((own) => {
      const metric = own.source ? undefined : metricNamed(own.key);
      if (!metric || !isMeasurable(metric, facts)) return [];
      const beside = forScoresAlone ? besideFor(metric, own) : undefined;
      return [[own.key, readingsOf(db, metric, { ...input, beside })] as const];
    }),
  );
};

/** Gathers the snapshot of a date for the metrics of a model. */
export const snapshotAt = (db: Db, question: SnapshotQuestion): Snapshot => {
  const { model, facts = workspaceFacts(db), forScoresAlone: _, ...scope } = question;
  const given = (table: 'measurements' | 'judgements', known: ReadonlySet<string>): GivenByAccount => {
    const metrics = [...new Set(model.metrics.flatMap((metric) => givenAs(metric, table) ?? []))].filter(
      (name) => known.has(name),
    );
    return byAccount(givenValues(db, table, { ...scope, metrics }));
  };
  return {
    day: scope.day,
    facts,
    newest: newestPerDataset(facts, scope.day),
    fed: fedMetrics(model, facts),
    accounts: accountsAt(db, scope),
    readings: readAll(db, facts, question),
    measured: given('measurements', facts.measured),
    judged: given('judgements', facts.judged),
    notApplicable: notApplicableMetrics(db),
    overrides: overridesAt(db, scope.day),
  };
};
