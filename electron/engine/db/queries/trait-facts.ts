/** What the traits need beside the score: one row per account at a date. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';
import { type Scope, scopeParameters } from './scope.ts';
import { npsAnswer } from './survey-answers.ts';

/** One account's facts at a date. Counts are 0 where nothing is there, dates null. Money is hundredths. */
export interface TraitFacts {
  readonly account: number;
  /** Outcomes: how often renewed, and the newest date of each kind. */
  readonly renewals: number;
  readonly renewedOn: Day | null;
  readonly expandedOn: Day | null;
  /** In the last 365 days. */
  readonly contractedOn: Day | null;
  readonly churnedOn: Day | null;
  /** A second subscription's start within 45 days of an earlier one's end; null without one. */
  readonly followedOn: Day | null;
  /** The newest end of a subscription that has ended. */
  readonly subscriptionEndedOn: Day | null;
  readonly lastAnswerOn: Day | null;
  /** Invitations of the last 365 days, and how many of them were answered. */
  readonly invitations: number;
  readonly invitationsAnswered: number;
  /** People whose newest NPS answer lies in the last 365 days, and those among them at 9 or 10. */
  readonly npsAnswers: number;
  readonly promoters: number;
  /** Paid by the day, credit notes taken off; null where nothing is. */
  readonly paidMinor: number | null;
  readonly referrals: number;
  readonly referredOn: Day | null;
}

const outcomes = `
SELECT account_id,
  count(*) FILTER (WHERE outcome = 'renewed') AS renewals,
  max(date) FILTER (WHERE outcome = 'renewed') AS renewedOn,
  max(date) FILTER (WHERE outcome = 'expanded') AS expandedOn,
  max(date) FILTER (WHERE outcome = 'contracted' AND date > :day - 365) AS contractedOn,
  max(date) FILTER (WHERE outcome = 'churned' AND date > :day - 365) AS churnedOn
FROM outcomes WHERE date <= :day AND {scope} GROUP BY account_id`;

const subscriptions = `
SELECT s.account_id,
  max(s.started_on) FILTER (WHERE EXISTS (
    SELECT 1 FROM subscriptions e
    WHERE e.account_id = s.account_id AND e.started_on < s.started_on
      AND s.started_on BETWEEN e.ended_on - 45 AND e.ended_on + 45
  )) AS followedOn,
  max(s.ended_on) FILTER (WHERE s.ended_on <= :day) AS subscriptionEndedOn
FROM subscriptions s WHERE s.started_on <= :day AND {scope} GROUP BY s.account_id`;

const surveys = `
SELECT account_id,
  max(answered_on) FILTER (WHERE score IS NOT NULL AND answered_on <= :day) AS lastAnswerOn,
  count(*) FILTER (WHERE invited_on > :day - 365 AND invited_on <= :day) AS invitations,
  count(*) FILTER (
    WHERE invited_on > :day - 365 AND invited_on <= :day AND score IS NOT NULL AND answered_on <= :day
  ) AS invitationsAnswered
FROM surveys WHERE {scope} GROUP BY account_id`;

const promoters = `
SELECT account_id, count(*) AS npsAnswers, count(*) FILTER (WHERE score >= 9) AS promoters
FROM (
  SELECT s.account_id, s.score, row_number() OVER (
    PARTITION BY s.account_id, s.person, CASE WHEN s.person IS NULL THEN s.id END
    ORDER BY s.answered_on DESC, s.id DESC
  ) AS place
  FROM surveys s WHERE ${npsAnswer} AND s.answered_on > :day - 365 AND s.answered_on <= :day AND {scope}
)
WHERE place = 1 GROUP BY account_id`;

const payments = `
SELECT account_id, sum(amount_minor) AS paidMinor
FROM invoices WHERE paid_on <= :day AND {scope} GROUP BY account_id`;

const referrals = `
SELECT account_id, count(*) AS referrals, max(date) AS referredOn
FROM referrals WHERE date <= :day AND {scope} GROUP BY account_id`;

const parts = { outcomes, subscriptions, surveys, promoters, payments, referrals };

type Part = Partial<Omit<TraitFacts, 'account'>> & { readonly account_id: number };

const nothing: Omit<TraitFacts, 'account'> = {
  renewals: 0,
  renewedOn: null,
  expandedOn: null,
  contractedOn: null,
  churnedOn: null,
  followedOn: null,
  subscriptionEndedOn: null,
  lastAnswerOn: null,
  invitations: 0,
  invitationsAnswered: 0,
  npsAnswers: 0,
  promoters: 0,
  paidMinor: null,
  referrals: 0,
  referredOn: null,
};

/** The trait facts at a date, of all accounts or one; accounts without any such row get the empty facts. */
export const traitFacts = (db: Db, scope: Scope): ((account: number) => TraitFacts) => {
  const condition = scope.account === undefined ? 'TRUE' : 'account_id = :account';
  const byAccount = Object.values(parts).map((sql) => {
    const rows = prepare<object, Part>(db, sql.replaceAll('{scope}', condition)).all(scopeParameters(scope));
    return new Map(rows.map((row) => [row.account_id, row]));
  });
  return (id) => {
    const own = Object.assign({}, nothing, ...byAccount.map((rows) => rows.get(id))) as TraitFacts;
    return { ...own, account: id };
  };
};
