/** Asking the engine for what a screen shows. */
import { useEffect, useState } from 'react';
import type { CallInput, CallName, CallOutputs } from '../../shared/contract.ts';
import type { ErrorValue } from '../../shared/errors.ts';
import { callEngine } from './bridge.ts';

/** What a call has answered so far; the last value stays while the next one is on its way. */
export interface CallState<T> {
  readonly value: T | null;
  readonly error: ErrorValue | null;
  readonly loading: boolean;
}

/**
 * Calls the engine whenever the input or the revision changes, and forgets answers that come too late.
 * An error clears the value, so that no page shows figures of a question that failed.
 */
export const useCall = <N extends CallName>(
  name: N,
  input: CallInput<N>,
  revision = 0,
): CallState<CallOutputs[N]> => {
  const question = JSON.stringify([name, input, revision]);
  const [state, setState] = useState<CallState<CallOutputs[N]> & { readonly question: string }>({
    value: null,
    error: null,
    loading: true,
    question: '',
  });
  useEffect(() => {
    let wanted = true;
    void callEngine(name, input).then((answer) => {
      if (!wanted) return;
      setState({
        value: answer.ok ? answer.value : null,
        error: answer.ok ? null : answer.error,
        loading: false,
        question,
      });
    });
    return () => {
      wanted = false;
    };
    // The question stands for name, input and revision: input is a new object on every render.
  }, [question]);
  return { value: state.value, error: state.error, loading: state.question !== question };
};
