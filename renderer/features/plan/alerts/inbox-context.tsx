/** The inbox as React context: the last answer and how it is looked at outlive the screen, until the workspace is closed. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { unpackAlertsPage } from '../../../../shared/model/plan/packed-inbox.ts';
import type { AlertsPage } from '../../../../shared/model/plan/plan-page.ts';
import { usePerOpening } from '../../../app/use-per-opening.ts';
import { type HeldCall, useHeldCall, useUnpacked } from '../use-held-call.ts';
import { heldInbox, type InboxState } from './inbox-state.ts';

interface InboxValue {
  readonly state: InboxState;
  readonly change: (change: Partial<InboxState>) => void;
  readonly call: HeldCall<AlertsPage>;
}

const InboxContext = createContext<InboxValue | null>(null);

/** Holds both for everything inside; they belong to the workspace that is open. */
export const InboxProvider = ({ children }: { readonly children: ReactNode }) => {
  const [state, change] = usePerOpening(heldInbox);
  const call = useUnpacked(useHeldCall('alerts', 'alerts.open'), unpackAlertsPage);
  const value = useMemo(() => ({ state, change, call }), [state, change, call]);
  return <InboxContext value={value}>{children}</InboxContext>;
};

/** The last answer, the state and the way to change it. */
export const useInbox = (): InboxValue => {
  const value = useContext(InboxContext);
  if (!value) throw new Error('useInbox outside InboxProvider');
  return value;
};
