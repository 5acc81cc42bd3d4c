/** The reviews as React context: the last answer and the filters outlive the screen. */
import { createContext, useContext, useMemo, type Dispatch, type ReactNode } from 'react';
import { unpackReviewsPage } from '../../../../shared/model/plan/packed-reviews.ts';
import type { ReviewsPage } from '../../../../shared/model/plan/plan-page.ts';
import { usePerOpening } from '../../../app/use-per-opening.ts';
import { type HeldCall, useHeldCall, useUnpacked } from '../use-held-call.ts';
import { heldView, type ReviewView } from './view-state.ts';

interface ViewValue {
  readonly view: ReviewView;
  readonly change: Dispatch<Partial<ReviewView>>;
  readonly call: HeldCall<ReviewsPage>;
}

const ViewContext = createContext<ViewValue | null>(null);

/** Holds both for everything inside; the view belongs to the workspace that is open. */
export const ReviewViewProvider = ({ children }: { readonly children: ReactNode }) => {
  const [view, change] = usePerOpening(heldView);
  const call = useUnpacked(useHeldCall('reviews', 'reviews.open'), unpackReviewsPage);
  const value = useMemo(() => ({ view, change, call }), [view, change, call]);
  return <ViewContext value={value}>{children}</ViewContext>;
};

/** The last answer, the view and the way to change it. */
export const useReviewView = (): ViewValue => {
  const value = useContext(ViewContext);
  if (!value) throw new Error('useReviewView outside ReviewViewProvider');
  return value;
};
