/** Which columns anybody ever filled: what the model can measure at all in this workspace. */
import { csatAnswer, effortAnswer, npsAnswer } from './survey-answers.ts';
import { type Db, prepare } from '../statements.ts';

/** Dataset → what may be blank in all of it → the SQL condition under which a row `s` has it. */
const conditions = {
  accounts: { seats: 's.seats IS NOT NULL', startedOn: 's.started_on IS NOT NULL' },
  people: {},
  usage: {
    person: 's.person IS NOT NULL',
    feature: 's.feature IS NOT NULL',
    activeUsers: 's.active_users IS NOT NULL',
    seats: 's.seats IS NOT NULL',
  },
  trainings: { person: 's.person IS NOT NULL', completedOn: 's.completed_on IS NOT NULL' },
  tickets: {
    closedOn: 's.closed_on IS NOT NULL',
    category: 's.category IS NOT NULL',
    failure: 's.failure IS NOT NULL',
    firstContact: 's.first_contact IS NOT NULL',
    reopened: 's.reopened IS NOT NULL',
  },
  surveys: { nps: npsAnswer, csat: csatAnswer, ces: effortAnswer },
  invoices: { paidOn: 's.paid_on IS NOT NULL' },
  subscriptions: { seats: 's.seats IS NOT NULL' },
  referrals: {},
  outcomes: {},
} as const;

type Conditions = typeof conditions;

/** `usage`: the dataset has rows; `usage.feature`: some row has a feature. `surveys.nps`: some row is an NPS answer. */
export type Fact = { [D in keyof Conditions]: D | `${D}.${keyof Conditions[D] & string}` }[keyof Conditions];

const sqlOf = (dataset: keyof Conditions): string => {
  const columns = Object.entries(conditions[dataset]).map(
    ([name, condition]) => `EXISTS (SELECT 1 FROM ${dataset} s WHERE ${condition}) AS "${dataset}.${name}"`,
  );
  return `SELECT ${[`EXISTS (SELECT 1 FROM ${dataset}) AS "${dataset}"`, ...columns].join(', ')}`;
};

/** All that is known somewhere in the workspace, whatever its date. */
export const knownFacts = (db: Db): ReadonlySet<Fact> => {
  const datasets = Object.keys(conditions) as readonly (keyof Conditions)[];
  const rows = datasets.map((dataset) => prepare<[], Record<Fact, 0 | 1>>(db, sqlOf(dataset)).get() ?? {});
  return new Set(rows.flatMap((row) => Object.entries(row).flatMap(([fact, has]) => (has ? [fact as Fact] : []))));
};
