/** The view of the actions as React context: what was searched and chosen outlives the screen. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { usePerOpening } from '../../../app/use-per-opening.ts';
import { type ActionsView, heldView } from './view-state.ts';

interface ViewValue {
  readonly view: ActionsView;
  readonly change: (part: Partial<ActionsView>) => void;
}

const ViewContext = createContext<ViewValue | null>(null);

/** Holds the view for everything inside; it belongs to the workspace that is open. */
export const ActionsViewProvider = ({ children }: { readonly children: ReactNode }) => {
  const [view, change] = usePerOpening(heldView);
  const value = useMemo(() => ({ view, change }), [view, change]);
  return <ViewContext value={value}>{children}</ViewContext>;
};

/** The view and how to change it. */
export const useActionsView = (): ViewValue => {
  const value = useContext(ViewContext);
  if (!value) throw new Error('useActionsView outside ActionsViewProvider');
  return value;
};
