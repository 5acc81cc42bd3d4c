/** The rows that each trait's rule looks at (health model, section 6). */
import type { TraitKey } from '../../../../shared/model/trait-evidence.ts';
import type { RowsSpec } from '../../db/queries/rows-behind.ts';
import { newestAnswers } from '../../metrics/recommendation.ts';
import { startRow } from '../../metrics/start-row.ts';

/** A trait that reads the score has the rows of its metrics; the others have their own. */
export type TraitRows =
  | { readonly kind: 'dimension'; readonly dimension: string }
  | { readonly kind: 'metric'; readonly metric: string }
  | { readonly kind: 'own'; readonly specs: readonly RowsSpec[] };

/** The earlier subscription `e` whose end a subscription `s` followed, the closest one. */
const followed = (column: string): string => `(
  SELECT ${column} FROM subscriptions e
  WHERE e.account_id = s.account_id AND e.started_on < s.started_on
    AND s.started_on BETWEEN e.ended_on - 45 AND e.ended_on + 45
  ORDER BY abs(s.started_on - e.ended_on), e.id LIMIT 1
)`;

const followOn: RowsSpec = {
  dataset: 'subscriptions',
  unless: { later: 's.started_on > :day', noEarlier: `${followed('e.id')} IS NULL` },
  columns: [
    'key',
    'startedOn',
    'endedOn',
    { key: 'follows', kind: 'text', sql: followed('e.key') },
    { key: 'followsEnd', kind: 'date', sql: followed('e.ended_on') },
    { key: 'daysAfter', kind: 'number', sql: followed('s.started_on - e.ended_on') },
    'mrr',
    'plan',
  ],
};

const outcomes = (kinds: readonly string[], windowDays?: number): RowsSpec => ({
  dataset: 'outcomes',
  ...(windowDays !== undefined && { window: [windowDays, 0] as const }),
  unless: {
    otherKind: `o.outcome NOT IN (${kinds.map((kind) => `'${kind}'`).join(', ')})`,
    later: 'o.date > :day',
    ...(windowDays !== undefined && { older: `o.date <= :day - ${windowDays}` }),
  },
  columns: ['date', 'outcome', 'amount'],
});

/** Answered lately, or asked in the last year. */
const answersAndInvitations: RowsSpec = {
  dataset: 'surveys',
  window: [365, 0],
  unless: {
    later: 'COALESCE(s.answered_on, s.invited_on) > :day AND COALESCE(s.invited_on, s.answered_on) > :day',
    older: `NOT COALESCE(s.score IS NOT NULL AND s.answered_on > :day - 180 AND s.answered_on <= :day, 0)
      AND NOT COALESCE(s.invited_on > :day - 365 AND s.invited_on <= :day, 0)`,
  },
  columns: [
    'invitedOn',
    'answeredOn',
    { key: 'answered', kind: 'mark', sql: 'COALESCE(s.score IS NOT NULL AND s.answered_on <= :day, 0)' },
    'kind',
    'person',
    'score',
  ],
};

const cost = '(SELECT cac_minor FROM accounts WHERE id = :account)';

const profit: readonly RowsSpec[] = [
  {
    role: 'facts',
    dataset: 'accounts',
    unless: {},
    columns: ['key', 'name', 'cac', 'grossMargin', 'mrr', 'currency'],
  },
  {
    dataset: 'invoices',
    unless: { elsewhere: `${cost} IS NULL`, unpaid: 'i.paid_on IS NULL OR i.paid_on > :day' },
    columns: ['key', 'issuedOn', 'dueOn', 'paidOn', 'amount', 'currency'],
  },
  {
    dataset: 'subscriptions',
    unless: { elsewhere: `${cost} IS NOT NULL`, notRunning: 's.started_on > :day OR s.ended_on < :day' },
    columns: ['key', 'startedOn', 'endedOn', 'mrr', 'plan'],
  },
];

const own = (...specs: readonly RowsSpec[]): TraitRows => ({ kind: 'own', specs });

/** Trait → what its evidence is read from. */
export const traitRows: Readonly<Record<TraitKey, TraitRows>> = {
  satisfied: { kind: 'dimension', dimension: 'satisfaction' },
  engaged: { kind: 'dimension', dimension: 'adoption' },
  loyal: own(startRow({}), outcomes(['renewed']), followOn),
  responsive: own(answersAndInvitations),
  profitable: own(...profit),
  advocate: own({
    ...newestAnswers,
    columns: [...newestAnswers.columns, { key: 'promoter', kind: 'mark', sql: 's.score >= 9' }],
  }),
  fewComplaints: { kind: 'metric', metric: 'ticketRate' },
  renews: own(followOn, outcomes(['renewed', 'expanded'])),
  stays: own(
    {
      role: 'facts',
      dataset: 'accounts',
      unless: {},
      columns: ['key', 'name', 'startedOn', 'endedOn', 'renewalOn'],
    },
    outcomes(['churned', 'contracted'], 365),
  ),
  refers: own({
    dataset: 'referrals',
    unless: { later: 'r.date > :day' },
    columns: ['date', 'name', 'converted'],
  }),
};
