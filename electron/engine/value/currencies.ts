/** Which currency an account's money is in, and its payments by currency. */
import type { PaymentSums } from '../db/queries/value-facts.ts';

/** An account's payments once its currency is settled. */
export interface Settled {
  readonly currency: string | null;
  readonly currencyFrom: 'account' | 'invoices' | null;
  readonly payments: readonly PaymentSums[];
}

const added = (one: PaymentSums, other: PaymentSums): PaymentSums => ({
  account: one.account,
  currency: one.currency,
  paidMinor: one.paidMinor + other.paidMinor,
  invoices: one.invoices + other.invoices,
  creditNotes: one.creditNotes + other.creditNotes,
  openMinor: one.openMinor + other.openMinor,
  openInvoices: one.openInvoices + other.openInvoices,
  openCreditNotes: one.openCreditNotes + other.openCreditNotes,
});

/**
 * The account's own currency; where it names none, the one that all its invoices agree on, and invoices that name none
 * are then taken to be in it, too. Invoices in several currencies settle nothing.
 */
export const settleCurrency = (own: string | null, payments: readonly PaymentSums[]): Settled => {
  if (own !== null) return { currency: own, currencyFrom: 'account', payments };
  const named = payments.filter(({ currency }) => currency !== null);
  const [first] = named;
  if (named.length !== 1 || !first) return { currency: null, currencyFrom: null, payments };
  const blank = payments.find(({ currency }) => currency === null);
  return {
    currency: first.currency,
    currencyFrom: 'invoices',
    payments: [blank ? added(first, blank) : first],
  };
};
