/** The dates on which anything happened, per dataset: how fresh the data is at any date. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';

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

/** A dataset with dated facts. */
export type FactDataset = keyof typeof dateColumns;

/** All of them, in order. */
export const factDatasets = Object.keys(dateColumns) as readonly FactDataset[];

const sqlOf = (dataset: FactDataset): string =>
  dateColumns[dataset]
    .map((column) => `SELECT ${column} AS day FROM ${dataset} WHERE ${column} IS NOT NULL`)
    .join(' UNION ') + (dateColumns[dataset].length > 1 ? '' : ' GROUP BY day');

/** The distinct dates of one dataset, rising. */
export const datesOf = (db: Db, dataset: FactDataset): readonly Day[] =>
  prepare<[], { day: Day }>(db, sqlOf(dataset))
    .all()
    .map((row) => row.day)
    .sort((a, b) => a - b);

/** Which days each feature was used on, by any account, rising by day. */
export const featureDays = (db: Db): readonly { readonly day: Day; readonly feature: string }[] =>
  prepare<[], { day: Day; feature: string }>(
    db,
    'SELECT DISTINCT date AS day, feature FROM usage WHERE feature IS NOT NULL ORDER BY date',
  ).all();
