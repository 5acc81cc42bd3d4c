/** The amounts that health is set against: monthly revenue from the portfolio, expected lifetime value from the engine. */
import { useMemo } from 'react';
import type { ErrorValue } from '../../../../../shared/errors.ts';
import type { ExpectedWorth } from '../../../../../shared/model/overview.ts';
import { useSession } from '../../../../app/session.tsx';
import { useCall } from '../../../../app/use-call.ts';
import type { ValueMeasure } from '../choices.ts';
import type { AmountOf } from './value-points.ts';

/** Amounts, and where they come from. */
export interface Amounts {
  /** Null while they are on their way. */
  readonly amountOf: AmountOf | null;
  readonly worth: ExpectedWorth | null;
  readonly error: ErrorValue | null;
  readonly retry: () => void;
}

/** Monthly revenue. */
export const mrrOf: AmountOf = ({ mrrMinor }) => mrrMinor;

/** Expected lifetime value, by account. */
export const worthOf = ({ accounts, expectedClvMinor }: ExpectedWorth): AmountOf => {
  const amounts = new Map(accounts.map((id, i) => [id, expectedClvMinor[i]]));
  return ({ id }) => amounts.get(id);
};

/** Asks for lifetime value only once it is wanted. */
export const useAmounts = (measure: ValueMeasure): Amounts => {
  const { asOf, revision } = useSession().session;
  const input = measure === 'clv' ? { ...(asOf !== null && { asOf }) } : null;
  const { value: worth, error, retry } = useCall('overview.worth', input, revision);
  const clvOf = useMemo((): AmountOf | null => worth && worthOf(worth), [worth]);
  return measure === 'mrr'
    ? { amountOf: mrrOf, worth: null, error: null, retry }
    : { amountOf: clvOf, worth, error, retry };
};
