/**
 * What stands beside each trait, as a closed list: trait → evidence code.
 * The page puts `traits.<trait>.evidence.<code>` into words; the figures that fill each sentence are named here.
 * Scores are 0..100 at full precision, dates `YYYY-MM-DD`, money whole hundredths in the account's currency.
 */
export const traitEvidence = {
  /** score: {score}; noScore: {} (unknown). */
  satisfied: ['score', 'noScore'],
  /** score: {score}; noScore: {} (unknown). */
  engaged: ['score', 'noScore'],
  /** months: {months, since}; renewed: {times, date} (date = the newest one); noStart: {} (unknown). */
  loyal: ['months', 'renewed', 'noStart'],
  /** lastAnswer: {date}; answered: {answers, invitations} (in the last year); neverAsked: {} (unknown). */
  responsive: ['lastAnswer', 'answered', 'neverAsked'],
  /** value: {valueMinor, costMinor}; margin: {marginMinor} (a month); noMargin, noPayments, noRevenue: {} (unknown). */
  profitable: ['value', 'margin', 'noMargin', 'noPayments', 'noRevenue'],
  /** promoters: {promoters, answers}; noAnswers: {} (unknown). */
  advocate: ['promoters', 'noAnswers'],
  /** tickets: {value, unit: 'perSeats' or 'perMonth'}; noTickets: {} (unknown: no ticket data). */
  fewComplaints: ['tickets', 'noTickets'],
  /**
   * renewed, expanded: {date}; followOn: {date} (a second subscription's start);
   * contracted, churned, lapsed: {date} (no); noneDue, noData: {} (unknown).
   */
  renews: ['renewed', 'expanded', 'followOn', 'contracted', 'churned', 'lapsed', 'noneDue', 'noData'],
  /** running: {}; ended, churned, contracted: {date} (no). */
  stays: ['running', 'ended', 'churned', 'contracted'],
  /** referrals: {count, date} (date = the newest one); noReferrals: {} (no); noData: {} (unknown). */
  refers: ['referrals', 'noReferrals', 'noData'],
} as const;

/** One of the ten traits. */
export type TraitKey = keyof typeof traitEvidence;

/** The evidence codes of one trait, or of all. */
export type EvidenceCode<T extends TraitKey = TraitKey> = (typeof traitEvidence)[T][number];

/** A code and the figures that fill its sentence. */
export interface Evidence<T extends TraitKey = TraitKey> {
  readonly code: EvidenceCode<T>;
  readonly detail: Readonly<Record<string, string | number>>;
}
