/** What is looked at and typed among the plays as React context: it outlives the screen, until the workspace is closed. */
import { createContext, useContext, useMemo, type Dispatch, type ReactNode } from 'react';
import { usePerOpening } from '../../../app/use-per-opening.ts';
import { heldPlays, type PlaysAction, type PlaysState } from './plays-state.ts';

interface PlaysValue {
  readonly state: PlaysState;
  readonly dispatch: Dispatch<PlaysAction>;
}

const PlaysContext = createContext<PlaysValue | null>(null);

/** Holds it for everything inside; it belongs to the workspace that is open. */
export const PlayDraftsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [state, dispatch] = usePerOpening(heldPlays);
  const value = useMemo(() => ({ state, dispatch }), [state, dispatch]);
  return <PlaysContext value={value}>{children}</PlaysContext>;
};

/** The state and the way to change it. */
export const usePlayDrafts = (): PlaysValue => {
  const value = useContext(PlaysContext);
  if (!value) throw new Error('usePlayDrafts outside PlayDraftsProvider');
  return value;
};
