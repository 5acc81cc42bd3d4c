/** The view of the reviews as React context: filters outlive the screen. */
import { createContext, useContext, useMemo, type Dispatch, type ReactNode } from 'react';
import { usePerOpening } from '../../../app/use-per-opening.ts';
import { heldView, type ReviewView } from './view-state.ts';

interface ViewValue {
  readonly view: ReviewView;
  readonly change: Dispatch<Partial<ReviewView>>;
}

const ViewContext = createContext<ViewValue | null>(null);

/** Holds the view for everything inside; it belongs to the workspace that is open. */
export const ReviewViewProvider = ({ children }: { readonly children: ReactNode }) => {
  const [view, change] = usePerOpening(heldView);
  const value = useMemo(() => ({ view, change }), [view, change]);
  return <ViewContext value={value}>{children}</ViewContext>;
};

/** The view and the way to change it. */
export const useReviewView = (): ViewValue => {
  const value = useContext(ViewContext);
  if (!value) throw new Error('useReviewView outside ReviewViewProvider');
  return value;
};
