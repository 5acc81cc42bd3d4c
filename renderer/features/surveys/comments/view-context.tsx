/** The view of the comments as React context: filters outlive the screen. */
import { createContext, useContext, useMemo, type Dispatch, type ReactNode } from 'react';
import { usePerOpening } from '../../../app/use-per-opening.ts';
import { type CommentAction, type CommentView, heldView } from './view-state.ts';

interface ViewValue {
  readonly view: CommentView;
  readonly dispatch: Dispatch<CommentAction>;
}

const ViewContext = createContext<ViewValue | null>(null);

/** Holds the view for everything inside; it belongs to the workspace that is open. */
export const CommentViewProvider = ({ children }: { readonly children: ReactNode }) => {
  const [view, dispatch] = usePerOpening(heldView);
  const value = useMemo(() => ({ view, dispatch }), [view, dispatch]);
  return <ViewContext value={value}>{children}</ViewContext>;
};

/** The view and the way to change it. */
export const useCommentView = (): ViewValue => {
  const value = useContext(ViewContext);
  if (!value) throw new Error('useCommentView outside CommentViewProvider');
  return value;
};
