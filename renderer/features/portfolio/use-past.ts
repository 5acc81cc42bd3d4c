/** The month ends of all accounts, asked for again whenever the engine has brought them up to date. */
import { useEffect, useState } from 'react';
import type { CallInput } from '../../../shared/contract.ts';
import type { MonthSummary } from '../../../shared/model/month-summary.ts';
import { useSession } from '../../app/session.tsx';
import { useCall } from '../../app/use-call.ts';

/** Null while nothing was answered yet; a null input asks nothing and keeps what is there. */
export const usePast = (input: CallInput<'portfolio.history'> | null): readonly MonthSummary[] | null => {
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
  return useCall('portfolio.history', input, revision + kept).value;
};
