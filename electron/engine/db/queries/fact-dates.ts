/** The dates on which anything happened, per dataset: how fresh the data is at any date. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';
import type { AccountAt } from './scope.ts';

/** The datasets that hold dated facts, each with the columns that date them. */
const dateColumns = {
  usage: ['date'],
  trainings: ['completed_on', 'assigned_on'],
  tickets: ['opened_on', 'closed_on'],
  surveys: ['answered_on'],
  invoices: ['issued_on', 'due_on', 'paid_on'],
  subscriptions: ['started_on', 'ended_on'],
  referrals: ['date'],
  outcomes: ['date'],
  measurements: ['date'],
  judgements: ['date'],
} as const;

/**
 * What can be dated ahead of the day it was written down (due dates, contract ends, assignments) tells how fresh a
 * dataset is, but not that anything happened; these columns do.
 */
const eventColumns: Readonly<Partial<Record<keyof typeof dateColumns, readonly string[]>>> = {
  trainings: ['completed_on'],
  invoices: ['issued_on', 'paid_on'],
  subscriptions: ['started_on'],
};

/** A dataset with dated facts. */
export type FactDataset = keyof typeof dateColumns;

/** All of them, in order. */
export const factDatasets = Object.keys(dateColumns) as readonly FactDataset[];

const daysIn = (db: Db, dataset: FactDataset, column: string): readonly Day[] =>
  prepare<[], { day: Day | null }>(db, `SELECT DISTINCT ${column} AS day FROM ${dataset}`)
    .all()
    .flatMap(({ day }) => day ?? []);

const rising = (days: readonly (readonly Day[])[]): readonly Day[] =>
  [...new Set(days.flat())].toSorted((a, b) => a - b);

/** The distinct dates of a dataset, rising. */
export interface DatasetDates {
  /** By these its freshness is judged. */
  readonly all: readonly Day[];
  /** On these something happened. */
  readonly events: readonly Day[];
}

/** The dates of one dataset; each of its columns is read once. */
export const datesOf = (db: Db, dataset: FactDataset): DatasetDates => {
  const byColumn = new Map<string, readonly Day[]>(
    dateColumns[dataset].map((column) => [column, daysIn(db, dataset, column)]),
  );
  const of = (columns: Iterable<string>): readonly Day[] =>
    rising([...columns].map((column) => byColumn.get(column) ?? []));
  const all = of(byColumn.keys());
  const events = eventColumns[dataset];
  return { all, events: events ? of(events) : all };
};

const accountSqlOf = (dataset: FactDataset): string => {
  const upToDay = dateColumns[dataset].map((column) => `CASE WHEN ${column} <= :day THEN ${column} END`);
  const newest = `NULLIF(max(${[...upToDay.map((part) => `COALESCE(${part}, 0)`), '0'].join(', ')}), 0)`;
  return `SELECT count(newest) AS "rows", max(newest) AS newest
    FROM (SELECT ${newest} AS newest FROM ${dataset} WHERE account_id = :account)`;
};

/** How many rows of a dataset an account has up to a day, and the newest date among them. */
export const accountFacts = (
  db: Db,
  dataset: FactDataset,
  at: AccountAt,
): { readonly rows: number; readonly newest: Day | null } =>
  prepare<object, { rows: number; newest: Day | null }>(db, accountSqlOf(dataset)).get(at) ?? {
    rows: 0,
    newest: null,
  };
