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

const distinctDays = (db: Db, dataset: FactDataset, columns: readonly string[]): readonly Day[] => {
  const parts = columns.map(
    (column) => `SELECT DISTINCT ${column} AS day FROM ${dataset} WHERE ${column} IS NOT NULL`,
  );
  return prepare<[], { day: Day }>(db, `${parts.join(' UNION ')} ORDER BY day`)
    .all()
    .map((row) => row.day);
};

/** The distinct dates of one dataset, rising: by them its freshness is judged. */
export const datesOf = (db: Db, dataset: FactDataset): readonly Day[] =>
  distinctDays(db, dataset, dateColumns[dataset]);

/** The distinct dates on which something happened according to one dataset, rising. */
export const eventDatesOf = (db: Db, dataset: FactDataset, dates: readonly Day[]): readonly Day[] => {
  const columns = eventColumns[dataset];
  return columns ? distinctDays(db, dataset, columns) : dates;
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
