/** How the inbox is looked at as React context: it outlives the screen, until the workspace is closed. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { usePerOpening } from '../../../app/use-per-opening.ts';
import { heldInbox, type InboxState } from './inbox-state.ts';

interface InboxValue {
  readonly state: InboxState;
  readonly change: (change: Partial<InboxState>) => void;
}

const InboxContext = createContext<InboxValue | null>(null);

/** Holds it for everything inside; it belongs to the workspace that is open. */
export const InboxProvider = ({ children }: { readonly children: ReactNode }) => {
  const [state, change] = usePerOpening(heldInbox);
  const value = useMemo(() => ({ state, change }), [state, change]);
  return <InboxContext value={value}>{children}</InboxContext>;
};

/** The state and the way to change it. */
export const useInbox = (): InboxValue => {
  const value = useContext(InboxContext);
  if (!value) throw new Error('useInbox outside InboxProvider');
  return value;
};
