/** Asking the engine for what a screen shows. */
import { useEffect, useMemo, useState } from 'react';
import type { CallInput, CallName, CallOutputs } from '../../shared/contract.ts';
import type { ErrorValue } from '../../shared/errors.ts';
import { callEngine } from './bridge.ts';

/** What a call has answered so far; the last value stays while the next one is on its way. */
export interface CallState<T> {
  readonly value: T | null;
  readonly error: ErrorValue | null;
  readonly loading: boolean;
  /** Asks the same again, after an error. */
  readonly retry: () => void;
}

interface Heard<T> {
  readonly value: T | null;
  readonly error: ErrorValue | null;
  /** The question that this answers. */
  readonly question: string;
}

/**
 * Calls the engine whenever the input or the revision changes, and forgets answers that come too late.
 * A null input asks nothing and keeps what is there. An error clears the value: no page shows figures of a
 * question that failed.
 */
export const useCall = <N extends CallName>(
  name: N,
  input: CallInput<N> | null,
  revision = 0,
): CallState<CallOutputs[N]> => {
  const [heard, setHeard] = useState<Heard<CallOutputs[N]>>({ value: null, error: null, question: '' });
  const [tries, setTries] = useState(0);
  const question = JSON.stringify([name, input, revision, tries]);
  useEffect(() => {
    // The question in words is what is compared; the input itself is a new object on every render.
    const [, asked] = JSON.parse(question) as [N, CallInput<N> | null];
    if (asked === null || heard.question === question) return;
    let wanted = true;
    void callEngine(name, asked).then((answer) => {
      if (!wanted) return;
      if (answer.ok) setHeard({ value: answer.value, error: null, question });
      else setHeard({ value: null, error: answer.error, question });
    });
    return () => {
      wanted = false;
    };
  }, [name, question, heard.question]);
  const loading = input !== null && heard.question !== question;
  return useMemo(
    () => ({ value: heard.value, error: heard.error, loading, retry: () => setTries((old) => old + 1) }),
    [heard, loading],
  );
};
