/** Sentences about where the numbers of an account's figures are from. Pure. */
import type { AccountValue, PaidIn } from '../../../../shared/model/account-value.ts';
import type { WorthOfAccount } from '../../../../shared/model/value-page.ts';
import type { AccountFormula } from './account-formulas.ts';
import type { ValueWords } from './formula-text.ts';

const revenueOf = ({ mrrFrom, runningSubscriptions: count }: AccountValue, { t, format }: ValueWords) =>
  mrrFrom === null
    ? []
    : [t(`value.worth.behind.mrrFrom.${mrrFrom}`, { count, shown: format.number(count, 0) })];

const marginOf = ({ grossMarginFrom }: AccountValue, { t }: ValueWords) =>
  grossMarginFrom === null ? [] : [t(`value.worth.behind.marginFrom.${grossMarginFrom}`)];

const currencyOf = ({ currencyFrom }: AccountValue, { t }: ValueWords) =>
  currencyFrom === 'invoices' ? [t('value.worth.behind.currencyFromInvoices')] : [];

const retentionOf = ({ retention }: WorthOfAccount, { t, format }: ValueWords) => {
  const { from, startAccounts: count, keptAccounts } = retention;
  if (from === null) return [];
  const counts = { count, start: format.number(count, 0), kept: format.number(keptAccounts, 0) };
  return [t(`value.worth.behind.retentionFrom.${from}`, counts)];
};

/** What is open is in no value yet; what was paid in several currencies is not added. */
const paidOf = (paid: PaidIn, { t, format }: ValueWords): readonly string[] => {
  const money = (minor: number): string => format.moneyExact(minor, paid.currency);
  const number = (count: number): string => format.number(count, 0);
  const { invoices, creditNotes, openInvoices, openCreditNotes } = paid;
  return [
    t('value.worth.behind.paid', {
      count: invoices,
      shown: number(invoices),
      amount: money(paid.paidMinor),
    }),
    creditNotes > 0 && t('value.worth.behind.creditNotes', { count: creditNotes, shown: number(creditNotes) }),
    openInvoices > 0 &&
      t('value.worth.behind.open', {
        count: openInvoices,
        shown: number(openInvoices),
        amount: money(paid.openMinor),
      }),
    openCreditNotes > 0 &&
      t('value.worth.behind.openCreditNotes', { count: openCreditNotes, shown: number(openCreditNotes) }),
  ].filter((sentence) => sentence !== false);
};

type Part = 'paid' | 'mrr' | 'margin' | 'currency' | 'retention';

const sentencesOf = (part: Part, worth: WorthOfAccount, words: ValueWords): readonly string[] => {
  const { value } = worth;
  if (!value) return [];
  switch (part) {
    case 'paid':
      return value.paid.flatMap((paid) => paidOf(paid, words));
    case 'mrr':
      return revenueOf(value, words);
    case 'margin':
      return marginOf(value, words);
    case 'currency':
      return currencyOf(value, words);
    case 'retention':
      return retentionOf(worth, words);
  }
};

const all: readonly Part[] = ['paid', 'mrr', 'margin', 'currency', 'retention'];

const partsOf: Readonly<Record<AccountFormula, readonly Part[]>> = {
  historicClv: ['paid', 'margin'],
  expectedClv: ['mrr', 'margin', 'retention'],
  clvToCac: ['mrr', 'margin', 'retention'],
  historicClvToCac: ['paid', 'margin'],
  paybackMonths: ['mrr', 'margin'],
};

/** The sentences about one figure, or about all of them. */
export const sourcesOf = (
  worth: WorthOfAccount,
  words: ValueWords,
  formula?: AccountFormula,
): readonly string[] =>
  (formula === undefined ? all : partsOf[formula]).flatMap((part) => sentencesOf(part, worth, words));
