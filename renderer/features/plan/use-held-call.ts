/** What a part of the plan shows, asked only while it is looked at and kept while it is not, so that coming back is instant. */
import { useEffect, useMemo, useState } from 'react';
import type { CallName, CallOutputs } from '../../../shared/contract.ts';
import type { PlanTab } from '../../app/session-state.ts';
import { useSession } from '../../app/session.tsx';
import { type CallState, useCall } from '../../app/use-call.ts';

/** The calls that a part of the plan is opened with. */
type OpeningCall = Extract<CallName, 'plan.actions' | 'reviews.open' | 'alerts.open'>;

/** The last answer; another one is on its way after every change. */
export type HeldCall<Value> = Pick<CallState<Value>, 'value' | 'error' | 'retry'>;

/** Asks for a part; an answer about another workspace is none. */
export const useHeldCall = <N extends OpeningCall>(tab: PlanTab, name: N): HeldCall<CallOutputs[N]> => {
  const { screen, asOf, revision, opening } = useSession().session;
  const isLookedAt = screen.name === 'plan' && screen.tab === tab;
  const input = isLookedAt ? { ...(asOf !== null && { asOf }) } : null;
  const { value, error, retry, loading } = useCall<OpeningCall>(name, input, revision);
  const [answered, setAnswered] = useState(opening);
  useEffect(() => {
    if (isLookedAt && !loading) setAnswered(opening);
  }, [isLookedAt, loading, opening]);
  const own = answered === opening ? (value as CallOutputs[N] | null) : null;
  return useMemo(() => ({ value: own, error, retry }), [own, error, retry]);
};

/** The same with its value unpacked once for every answer. */
export const useUnpacked = <Packed, Value>(
  { value: packed, error, retry }: HeldCall<Packed>,
  unpack: (packed: Packed) => Value,
): HeldCall<Value> => {
  const value = useMemo(() => (packed === null ? null : unpack(packed)), [packed, unpack]);
  return useMemo(() => ({ value, error, retry }), [value, error, retry]);
};
