/**
 * The actions as React context: the last answer and the way it is looked at outlive the screen, so that coming back is
 * instant and finds everything as it was.
 */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { ActionsPage } from '../../../../shared/model/plan/plan-page.ts';
import { useSession } from '../../../app/session.tsx';
import { type CallState, useCall } from '../../../app/use-call.ts';
import { usePerOpening } from '../../../app/use-per-opening.ts';
import { type ActionsView, heldView } from './view-state.ts';

type ActionsCall = Pick<CallState<ActionsPage>, 'value' | 'error' | 'retry'>;

interface ViewValue {
  readonly view: ActionsView;
  readonly change: (part: Partial<ActionsView>) => void;
  readonly call: ActionsCall;
}

const ViewContext = createContext<ViewValue | null>(null);

/** The actions, asked only while they are looked at; an answer about another workspace is none. */
const useHeldCall = (): ActionsCall => {
  const { screen, asOf, revision, opening } = useSession().session;
  const isLookedAt = screen.name === 'plan' && screen.tab === 'actions';
  const input = isLookedAt ? { ...(asOf !== null && { asOf }) } : null;
  const { value, error, retry, loading } = useCall('plan.actions', input, revision);
  const [answered, setAnswered] = useState(opening);
  useEffect(() => {
    if (isLookedAt && !loading) setAnswered(opening);
  }, [isLookedAt, loading, opening]);
  const own = answered === opening ? value : null;
  return useMemo(() => ({ value: own, error, retry }), [own, error, retry]);
};

/** Holds both for everything inside; the view belongs to the workspace that is open. */
export const ActionsViewProvider = ({ children }: { readonly children: ReactNode }) => {
  const [view, change] = usePerOpening(heldView);
  const call = useHeldCall();
  const value = useMemo(() => ({ view, change, call }), [view, change, call]);
  return <ViewContext value={value}>{children}</ViewContext>;
};

/** The last answer, the view and how to change it. */
export const useActionsView = (): ViewValue => {
  const value = useContext(ViewContext);
  if (!value) throw new Error('useActionsView outside ActionsViewProvider');
  return value;
};
