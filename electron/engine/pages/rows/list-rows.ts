/** The rows behind the account's lists, its worth, and all that a dataset has of it. */
import type { DatasetName } from '../../../../shared/datasets/types.ts';
import type { ListName } from '../../../../shared/model/rows-about.ts';
import { fieldsOf, type RowsSpec } from '../../db/queries/rows-behind.ts';

const notIssued = 'COALESCE(i.issued_on, i.due_on) > :day';
const isPaid = 'COALESCE(i.paid_on <= :day, 0)';
const invoiceColumns = ['key', 'issuedOn', 'dueOn', 'paidOn', 'amount', 'currency'] as const;

/** The short lists of the page. */
export const listRows: Readonly<Record<ListName, RowsSpec>> = {
  invoices: {
    dataset: 'invoices',
    unless: { creditNote: 'i.amount_minor < 0', notIssued, paid: isPaid },
    columns: [...invoiceColumns, { key: 'daysOverdue', kind: 'number', sql: 'max(0, :day - i.due_on)' }],
  },
  tickets: {
    dataset: 'tickets',
    unless: { later: 't.opened_on > :day', closed: 't.closed_on <= :day' },
    columns: [
      'key',
      'openedOn',
      'closedOn',
      { key: 'daysOpen', kind: 'number', sql: 'min(:day, COALESCE(t.closed_on, :day)) - t.opened_on' },
      'person',
      'category',
      'severity',
    ],
  },
  surveys: {
    dataset: 'surveys',
    unless: { noAnswer: 's.score IS NULL OR s.answered_on IS NULL', later: 's.answered_on > :day' },
    columns: ['answeredOn', 'kind', 'person', 'score', 'scaleMax', 'comment'],
  },
};

/** What an account is worth: what it paid, and what runs. */
export const valueSpecs: readonly RowsSpec[] = [
  {
    dataset: 'invoices',
    unless: { notIssued: `${notIssued} AND NOT ${isPaid}`, unpaid: `NOT ${isPaid}` },
    columns: invoiceColumns,
  },
  {
    dataset: 'subscriptions',
    unless: { later: 's.started_on > :day', notRunning: 's.ended_on < :day' },
    columns: ['key', 'startedOn', 'endedOn', 'mrr', 'seats', 'plan'],
  },
  {
    role: 'facts',
    dataset: 'accounts',
    unless: {},
    columns: ['key', 'name', 'mrr', 'currency', 'cac', 'grossMargin', 'renewalOn', 'endedOn'],
  },
];

/** The date after which a row is not known yet; datasets without one have none. */
const dates: Readonly<Partial<Record<DatasetName, string>>> = {
  usage: 'u.date',
  trainings: 'COALESCE(min(t.assigned_on, t.completed_on), t.assigned_on, t.completed_on)',
  tickets: 't.opened_on',
  surveys: 'COALESCE(min(s.invited_on, s.answered_on), s.invited_on, s.answered_on)',
  invoices: 'COALESCE(i.issued_on, i.due_on)',
  subscriptions: 's.started_on',
  referrals: 'r.date',
  outcomes: 'o.date',
  measurements: 'm.date',
  judgements: 'j.date',
};

/** All rows of a dataset. */
export const datasetRows = (dataset: DatasetName): RowsSpec => ({
  dataset,
  unless: dates[dataset] === undefined ? {} : { later: `${dates[dataset]} > :day` },
  columns: fieldsOf(dataset),
});
