/**
 * The actions as React context: the last answer and the way it is looked at outlive the screen, so that coming back is
 * instant and finds everything as it was.
 */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { unpackActionsPage } from '../../../../shared/model/plan/packed-actions.ts';
import type { ActionsPage } from '../../../../shared/model/plan/plan-page.ts';
import { usePerOpening } from '../../../app/use-per-opening.ts';
import { type HeldCall, useHeldCall, useUnpacked } from '../use-held-call.ts';
import { type ActionsView, heldView } from './view-state.ts';

interface ViewValue {
  readonly view: ActionsView;
  readonly change: (part: Partial<ActionsView>) => void;
  readonly call: HeldCall<ActionsPage>;
}

const ViewContext = createContext<ViewValue | null>(null);

/** Holds both for everything inside; the view belongs to the workspace that is open. */
export const ActionsViewProvider = ({ children }: { readonly children: ReactNode }) => {
  const [view, change] = usePerOpening(heldView);
  const call = useUnpacked(useHeldCall('actions', 'plan.actions'), unpackActionsPage);
  const value = useMemo(() => ({ view, change, call }), [view, change, call]);
  return <ViewContext value={value}>{children}</ViewContext>;
};

/** The last answer, the view and how to change it. */
export const useActionsView = (): ViewValue => {
  const value = useContext(ViewContext);
  if (!value) throw new Error('useActionsView outside ActionsViewProvider');
  return value;
};
