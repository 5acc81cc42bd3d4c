/** The figures of one account with the numbers that each is made of. Pure. */
import type { AccountValue, ValueFormula, ValueGap } from '../../../../shared/model/account-value.ts';
import type { WorthOfAccount } from '../../../../shared/model/value-page.ts';

/** The figures that an account has. */
export type AccountFormula = Exclude<ValueFormula, 'grr' | 'nrr' | 'logoRetention'>;

/** In the order they are shown. */
const accountFormulas: readonly AccountFormula[] = [
  'historicClv',
  'expectedClv',
  'clvToCac',
  'historicClvToCac',
  'paybackMonths',
];

/** How a number of a formula is written. */
export type Term =
  | { readonly kind: 'money'; readonly minor: number; readonly currency: string | null }
  | { readonly kind: 'share'; readonly value: number }
  | { readonly kind: 'ratio'; readonly value: number }
  | { readonly kind: 'months'; readonly value: number };

/** A figure of an account: what it comes to, and from which numbers; or why there is none. */
export interface FilledFormula {
  readonly formula: AccountFormula;
  readonly value: Term | null;
  readonly gap: ValueGap | null;
  /** What stands for each word of the formula. */
  readonly terms: Readonly<Record<string, Term>>;
}

type Terms = Readonly<Record<string, Term | null>>;

const money = (minor: number | null, currency: string | null): Term | null =>
  minor === null ? null : { kind: 'money', minor, currency };

const share = (value: number | null): Term | null => (value === null ? null : { kind: 'share', value });

/** What was paid in the currency that the value is in. */
const paidOf = ({ paid, historicCurrency }: AccountValue): number | null =>
  paid.find(({ currency }) => currency === historicCurrency)?.paidMinor ?? null;

const termsOf = (account: AccountValue, taken: WorthOfAccount): Readonly<Record<AccountFormula, Terms>> => {
  const { currency, historicCurrency } = account;
  const margin = share(account.grossMargin);
  const mrr = money(account.mrrMinor, currency);
  const cac = money(account.cacMinor, currency);
  return {
    historicClv: { paid: money(paidOf(account), historicCurrency), margin },
    expectedClv: { mrr, margin, retention: share(taken.retention.value), discount: share(taken.discount) },
    clvToCac: { clv: money(account.expectedClvMinor, currency), cac },
    historicClvToCac: { clv: money(account.historicClvMinor, historicCurrency), cac },
    paybackMonths: { cac, mrr, margin },
  };
};

const valueOf = (formula: AccountFormula, account: AccountValue): Term | null => {
  switch (formula) {
    case 'historicClv':
      return money(account.historicClvMinor, account.historicCurrency);
    case 'expectedClv':
      return money(account.expectedClvMinor, account.currency);
    case 'clvToCac':
    case 'historicClvToCac':
      return account[formula] === null ? null : { kind: 'ratio', value: account[formula] };
    case 'paybackMonths':
      return account.paybackMonths === null ? null : { kind: 'months', value: account.paybackMonths };
  }
};

const known = (terms: Terms): FilledFormula['terms'] =>
  Object.fromEntries(
    Object.entries(terms).flatMap(([name, term]): (readonly [string, Term])[] => (term ? [[name, term]] : [])),
  );

/** All figures of an account, in the order they are shown; none where it is no customer. */
export const filledFormulas = (taken: WorthOfAccount): readonly FilledFormula[] => {
  const account = taken.value;
  if (!account) return [];
  const terms = termsOf(account, taken);
  return accountFormulas.map((formula) => ({
    formula,
    value: valueOf(formula, account),
    gap: account.gaps[formula] ?? null,
    terms: known(terms[formula]),
  }));
};
