/** One account's worth: what was paid, what is expected, and what winning it cost. */
import type { AccountValue, PaidIn, ValueFormula, ValueGap } from '../../../shared/model/account-value.ts';
import type { PaymentSums } from '../db/queries/value-facts.ts';
import { expectedClv } from './value.ts';

/** What an account's worth is computed from. */
export interface WorthInput {
  readonly currency: string | null;
  readonly mrrMinor: number | null;
  readonly grossMargin: number | null;
  readonly cacMinor: number | null;
  readonly payments: readonly PaymentSums[];
  /** Yearly, 0..1; null where it is not known. */
  readonly retention: number | null;
  readonly discount: number;
}

/** The figures of an account, and why some are not there. */
export type Worth = Pick<
  AccountValue,
  | 'paid'
  | 'historicClvMinor'
  | 'historicCurrency'
  | 'expectedClvMinor'
  | 'clvToCac'
  | 'historicClvToCac'
  | 'paybackMonths'
  | 'gaps'
>;

/** A figure, or why there is none. */
type Known = { readonly value: number } | { readonly gap: ValueGap };

const gapOf = (gap: ValueGap): Known => ({ gap });

const valueOf = (known: Known): number | null => ('value' in known ? known.value : null);

const paidOf = (grossMargin: number | null, { account: _, ...sums }: PaymentSums): PaidIn => ({
  ...sums,
  historicClvMinor: grossMargin === null ? null : sums.paidMinor * grossMargin,
});

/** The one currency that anything was paid in, or would be; undefined where there are several or none. */
const currencyPaidIn = (payments: readonly PaymentSums[]): PaymentSums | undefined => {
  const settled = payments.filter(({ invoices, creditNotes }) => invoices + creditNotes > 0);
  const decisive = settled.length > 0 ? settled : payments;
  return decisive.length === 1 ? decisive[0] : undefined;
};

const historicOf = ({ payments, grossMargin }: WorthInput): Known => {
  if (payments.length === 0) return gapOf('noInvoices');
  const only = currencyPaidIn(payments);
  if (!only) return gapOf('mixedCurrencies');
  return grossMargin === null ? gapOf('noMargin') : { value: only.paidMinor * grossMargin };
};

const earnedMonthly = ({ mrrMinor, grossMargin }: WorthInput): Known => {
  if (mrrMinor === null) return gapOf('noRevenue');
  return grossMargin === null ? gapOf('noMargin') : { value: mrrMinor * grossMargin };
};

const expectedOf = (input: WorthInput): Known => {
  const earned = earnedMonthly(input);
  if ('gap' in earned) return earned;
  const { retention, discount } = input;
  if (retention === null) return gapOf('noRetention');
  if (1 + discount - retention <= 0) return gapOf('endless');
  return { value: expectedClv({ monthlyMargin: earned.value, retention, discount }) };
};

const toCost = (worth: Known, { cacMinor }: WorthInput): Known => {
  if ('gap' in worth) return worth;
  if (cacMinor === null) return gapOf('noCost');
  return cacMinor === 0 ? gapOf('zeroCost') : { value: worth.value / cacMinor };
};

const historicToCost = (historic: Known, input: WorthInput): Known => {
  const isSame = currencyPaidIn(input.payments)?.currency === input.currency;
  return 'value' in historic && !isSame ? gapOf('otherCurrency') : toCost(historic, input);
};

const paybackOf = (input: WorthInput): Known => {
  const earned = earnedMonthly(input);
  if ('gap' in earned) return earned;
  if (input.cacMinor === null) return gapOf('noCost');
  return earned.value <= 0 ? gapOf('noEarnings') : { value: input.cacMinor / earned.value };
};

/** An account's figures; those that an input is missing for are null, with the reason in `gaps`. */
export const worthOf = (input: WorthInput): Worth => {
  const [historic, expected] = [historicOf(input), expectedOf(input)];
  const figures = {
    historicClv: historic,
    expectedClv: expected,
    clvToCac: toCost(expected, input),
    historicClvToCac: historicToCost(historic, input),
    paybackMonths: paybackOf(input),
  } satisfies Partial<Record<ValueFormula, Known>>;
  return {
    paid: input.payments.map((sums) => paidOf(input.grossMargin, sums)),
    historicClvMinor: valueOf(historic),
    historicCurrency: currencyPaidIn(input.payments)?.currency ?? null,
    expectedClvMinor: valueOf(expected),
    clvToCac: valueOf(figures.clvToCac),
    historicClvToCac: valueOf(figures.historicClvToCac),
    paybackMonths: valueOf(figures.paybackMonths),
    gaps: Object.fromEntries(
      Object.entries(figures).flatMap(([formula, known]) => ('gap' in known ? [[formula, known.gap]] : [])),
    ),
  };
};
