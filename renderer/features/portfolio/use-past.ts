/** The month ends of all accounts, asked for again whenever the engine has brought them up to date. */
import { useEffect, useState } from 'react';
import type { CallInput } from '../../../shared/contract.ts';
import type { MonthSummary } from '../../../shared/model/month-summary.ts';
import { useSession } from '../../app/session.tsx';
import { useCall } from '../../app/use-call.ts';

/** Grows whenever the data changed or the engine has brought the month ends up to date. */
export const useKeptRevision = (): number => {
  const { revision } = useSession().session;
  const [kept, setKept] = useState(0);
  useEffect(
    () =>
      window.nabiz.listen((event) => {
        if (event.type === 'job.done' && 'keptMonths' in event.result) setKept((times) => times + 1);
      }),
    [],
  );
  // Both only ever grow: their sum is another whenever one of them is.
  return revision + kept;
};

/** Null while nothing was answered yet; a null input asks nothing and keeps what is there. */
export const usePast = (input: CallInput<'portfolio.history'> | null): readonly MonthSummary[] | null =>
  useCall('portfolio.history', input, useKeptRevision()).value;
