/** Formulas and figures of value in the reader's language. */
import type { TFunction } from 'i18next';
import type { Format } from '../../../../shared/format.ts';
import type { AccountFormula, FilledFormula, Term } from './account-formulas.ts';

/** The words and figures of a language. */
export interface ValueWords {
  readonly t: TFunction;
  readonly format: Format;
}

/** A share with as many decimals as it takes for the formula to come to what is shown. */
const shareDecimals = 4;

/** Marks of direction that some languages put around money: a formula reads from left to right all through. */
const directions = /[\u200E\u200F\u061C]/g;

const exactNumber = (term: Term, { format }: Pick<ValueWords, 'format'>): string => {
  switch (term.kind) {
    case 'money':
      return format.moneyExact(term.minor, term.currency);
    case 'share':
      return format.share(term.value, shareDecimals);
    case 'ratio':
    case 'months':
      return format.number(term.value, 2);
  }
};

/** A number as it stands in a formula: not rounded where that would show. */
export const exactText = (term: Term, words: Pick<ValueWords, 'format'>): string =>
  exactNumber(term, words).replace(directions, '');

/** A number as it stands in a table: money without hundredths. */
export const shownText = (term: Term, { t, format }: ValueWords): string => {
  switch (term.kind) {
    case 'money':
      return format.money(term.minor, term.currency);
    case 'share':
      return format.share(term.value, 1);
    case 'ratio':
      return format.number(term.value);
    case 'months': {
      const count = Number(term.value.toFixed(1));
      return t('value.months', { count, shown: format.number(count) });
    }
  }
};

type Texts = Readonly<Record<string, string>>;

/** Two sums or figures as a ratio. */
export const dividedText = (above: string, below: string, value: string): string =>
  `${above} ÷ ${below} = ${value}`;

const byCost = ({ clv = '', cac = '' }: Texts, value: string): string => dividedText(clv, cac, value);

/** Signs and numbers alone: the same in every language. */
const patterns: Readonly<Record<AccountFormula, (terms: Texts, value: string) => string>> = {
  historicClv: ({ paid, margin }, value) => `${paid} × ${margin} = ${value}`,
  expectedClv: ({ mrr, margin, retention, discount }, value) =>
    `12 × ${mrr} × ${margin} × ${retention} ÷ (1 + ${discount} − ${retention}) = ${value}`,
  clvToCac: byCost,
  historicClvToCac: byCost,
  paybackMonths: ({ cac, mrr, margin }, value) => `${cac} ÷ (${mrr} × ${margin}) = ${value}`,
};

/** The formula with the account's numbers put in; null where one is missing. */
export const filledText = ({ formula, value, terms }: FilledFormula, words: ValueWords): string | null => {
  if (!value) return null;
  const own = Object.fromEntries(Object.entries(terms).map(([name, term]) => [name, exactText(term, words)]));
  return patterns[formula](own, exactText(value, words));
};
