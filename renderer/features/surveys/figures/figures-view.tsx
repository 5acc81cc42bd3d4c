/** The way the figures are looked at, as React context. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { usePerOpening } from '../../../app/use-per-opening.ts';
import { type FiguresView, heldFiguresView } from './view-state.ts';

interface FiguresViewValue {
  readonly view: FiguresView;
  readonly change: (changed: Partial<FiguresView>) => void;
}

const FiguresViewContext = createContext<FiguresViewValue | null>(null);

/** Holds the view for everything inside; it belongs to the workspace that is open. */
export const FiguresViewProvider = ({ children }: { readonly children: ReactNode }) => {
  const [view, change] = usePerOpening(heldFiguresView);
  const value = useMemo(() => ({ view, change }), [view, change]);
  return <FiguresViewContext value={value}>{children}</FiguresViewContext>;
};

const unchanged = (): void => undefined;

/** One view for everything inside, which nobody changes. */
export const FiguresViewGiven = ({
  view,
  children,
}: {
  readonly view: FiguresView;
  readonly children: ReactNode;
}) => {
  const value = useMemo(() => ({ view, change: unchanged }), [view]);
  return <FiguresViewContext value={value}>{children}</FiguresViewContext>;
};

/** The view and the way to change it. */
export const useFiguresView = (): FiguresViewValue => {
  const value = useContext(FiguresViewContext);
  if (!value) throw new Error('useFiguresView outside FiguresViewProvider');
  return value;
};
