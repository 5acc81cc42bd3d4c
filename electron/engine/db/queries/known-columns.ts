/** Which columns anybody ever filled: what the model can measure at all in this workspace. */
import { csatAnswer, effortAnswer, npsAnswer } from './survey-answers.ts';
import { type Db, prepare } from '../statements.ts';
import type { UsageFact } from './usage-glance.ts';

/**
 * A blank here says something (not paid, not closed, not completed), so the column is known as soon as any imported
 * table has it; a table without it says nothing at all, nor does one whose import was taken back.
 */
const inTables = (dataset: string, field: string): string => `EXISTS (
  SELECT 1 FROM sources t JOIN imports i ON i.id = t.import_id AND i.undone_at IS NULL
  WHERE t.dataset = '${dataset}' AND json_extract(t.mapping, '$.fields.${field}') IS NOT NULL
)`;

/** Dataset → what may be blank in all of it → the SQL condition under which a row `s` has it. */
const conditions = {
  accounts: { seats: 's.seats IS NOT NULL', startedOn: 's.started_on IS NOT NULL' },
  people: {},
  trainings: {
    person: 's.person IS NOT NULL',
    completedOn: `s.completed_on IS NOT NULL OR ${inTables('trainings', 'completedOn')}`,
  },
  tickets: {
    person: 's.person IS NOT NULL',
    closedOn: `s.closed_on IS NOT NULL OR ${inTables('tickets', 'closedOn')}`,
    category: 's.category IS NOT NULL',
    failure: 's.failure IS NOT NULL',
    firstContact: 's.first_contact IS NOT NULL',
    reopened: 's.reopened IS NOT NULL',
  },
  surveys: { person: 's.person IS NOT NULL', nps: npsAnswer, csat: csatAnswer, ces: effortAnswer },
  invoices: { paidOn: `s.paid_on IS NOT NULL OR ${inTables('invoices', 'paidOn')}` },
  subscriptions: { seats: 's.seats IS NOT NULL' },
  referrals: {},
  outcomes: {},
} as const;

type Conditions = typeof conditions;

/** `tickets`: the dataset has rows; `tickets.category`: some row has one; `surveys.nps`: some row is an NPS answer. */
export type Fact =
  | { [D in keyof Conditions]: D | `${D}.${keyof Conditions[D] & string}` }[keyof Conditions]
  | UsageFact;

const sqlOf = (dataset: keyof Conditions): string => {
  const columns = Object.entries(conditions[dataset]).map(
    ([name, condition]) => `EXISTS (SELECT 1 FROM ${dataset} s WHERE ${condition}) AS "${dataset}.${name}"`,
  );
  return `SELECT ${[`EXISTS (SELECT 1 FROM ${dataset}) AS "${dataset}"`, ...columns].join(', ')}`;
};

/**
 * All that is known somewhere in the workspace, whatever its date: a metric is off until its data is imported, not
 * until a date, so that history keeps to one set of metrics. Usage has a way of its own.
 */
export const knownFacts = (db: Db): ReadonlySet<Fact> => {
  const datasets = Object.keys(conditions) as readonly (keyof Conditions)[];
  const rows = datasets.map((dataset) => prepare<[], Record<Fact, 0 | 1>>(db, sqlOf(dataset)).get() ?? {});
  return new Set(
    rows.flatMap((row) => Object.entries(row).flatMap(([fact, has]) => (has ? [fact as Fact] : []))),
  );
};
