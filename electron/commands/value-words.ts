/** The words of value on the command line: how each figure is made, why one is missing, what to know first. */
import type { ValueFormula, ValueGap } from '../../shared/model/account-value.ts';
import type { RetentionTaken, ValueNote } from '../../shared/model/value.ts';
import { counted } from './value-figures.ts';
import { fewAccounts } from '../engine/value/index.ts';

/** How each figure is made. */
export const formulas: Readonly<
  Record<ValueFormula | 'monthlyChurn' | 'yearlyChurn' | 'revenueAtRisk', string>
> = {
  historicClv: 'amounts paid by the date, paid credit notes taken off, × gross margin',
  expectedClv: '12 × MRR × gross margin × r ÷ (1 + i − r), by years; r = yearly retention, i = discount rate',
  clvToCac: 'expected CLV ÷ CAC',
  historicClvToCac: 'historic CLV ÷ CAC',
  paybackMonths: 'CAC ÷ (MRR × gross margin)',
  grr: '(start − contraction − churn) ÷ start, of accounts with MRR at the start',
  nrr: '(start − contraction − churn + expansion) ÷ start, of accounts with MRR at the start',
  logoRetention: 'accounts with MRR at the start and at the end ÷ accounts with MRR at the start',
  monthlyChurn: 'accounts lost in a month ÷ accounts at its start, all whole months pooled',
  yearlyChurn: '1 − (1 − monthly churn)^12',
  revenueAtRisk: 'MRR of the accounts in each light',
};

/** Why an account has no such figure. */
export const gapWords: Readonly<Record<ValueGap, string>> = {
  noMargin: 'gross margin not known',
  noRevenue: 'MRR not known',
  noEarnings: 'MRR × gross margin is 0',
  noCost: 'CAC not known',
  zeroCost: 'CAC is 0',
  noInvoices: 'no invoices',
  mixedCurrencies: 'paid in several currencies',
  otherCurrency: 'paid in another currency than that of the CAC',
  noRetention: 'yearly retention not known',
  endless: 'nobody leaves and the discount rate is 0',
};

/** Why the workspace has no retention of its own. */
export const retentionGapWords: Readonly<Record<NonNullable<RetentionTaken['gap']>, string>> = {
  noSubscriptions: 'without subscriptions there is none; --retention sets one',
  noCohort: 'no account had MRR twelve months before; --retention sets one',
};

const accounts = (count: number): string => counted(count, 'account');

/** What a note says; `count` is how many accounts it is about. */
export const noteWords: Readonly<Record<ValueNote['code'], (count: number) => string>> = {
  noSubscriptions: () =>
    'no subscriptions by this date: retention cannot be computed, an MRR on the account has no past',
  noCohort: () => 'no account had MRR at the start of the window: the subscriptions do not reach back so far',
  noEndsKnown: () =>
    'no subscription has ended: a table of running ones alone shows no churn, whatever there was',
  fewAccounts: () =>
    `fewer than ${fewAccounts} accounts at the start: one more or less changes the shares a lot`,
  nobodyLost: () => 'no account was lost in twelve months: expected CLV counts on that for ever',
  ownFigures: (count) =>
    `${accounts(count)} without subscriptions: counted with the MRR of the account, left out of retention`,
  allSubscriptionsEnded: (count) =>
    `${accounts(count)} with an MRR though all subscriptions have ended: in MRR, but churned in retention`,
  openCreditNotes: (count) =>
    `${accounts(count)} with credit notes that no payment date settles: not taken off historic CLV yet`,
  endedAccounts: (count) =>
    `${accounts(count)} ended while a subscription has no end or a later one: revenue stops with the account`,
  noCurrency: (count) =>
    `${accounts(count)} without a currency: taken to share one, kept apart from all others`,
  currencyFromInvoices: (count) => `${accounts(count)} without a currency: that of all their invoices is taken`,
};
