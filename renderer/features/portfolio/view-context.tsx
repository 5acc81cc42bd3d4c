/**
 * The portfolio as React context: the page and the way it is looked at outlive the list, so that coming back
 * from an account is instant and finds everything as it was.
 */
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { MonthSummary } from '../../../shared/model/month-summary.ts';
import { unpackPage } from '../../../shared/model/portfolio/packed-page.ts';
import type { PortfolioPage } from '../../../shared/model/portfolio-page.ts';
import { useSession } from '../../app/session.tsx';
import { useCall, type CallState } from '../../app/use-call.ts';
import { usePast } from './use-past.ts';
import { wholeView, type PortfolioView } from './view-state.ts';
import { type SavedViews, useSavedViews } from './views/use-saved-views.ts';

interface ViewValue extends SavedViews {
  readonly call: CallState<PortfolioPage>;
  /** The month ends so far; null while nothing was answered. */
  readonly past: readonly MonthSummary[] | null;
  readonly view: PortfolioView;
  readonly change: (part: Partial<PortfolioView>) => void;
}

const ViewContext = createContext<ViewValue | null>(null);

/** Holds page and view for everything inside; asks only while the portfolio is looked at, or printed. */
export const PortfolioViewProvider = ({ children }: { readonly children: ReactNode }) => {
  const { app, screen, asOf, revision } = useSession().session;
  const workspace = app.workspace?.name;
  const [view, setView] = useState(wholeView);
  useEffect(() => setView(wholeView), [workspace]);
  const isLookedAt = screen.name === 'portfolio' || screen.name === 'reports';
  const input = isLookedAt ? { ...(asOf !== null && { asOf }) } : null;
  const answered = useCall('portfolio.open', input, revision);
  const packed = answered.value;
  const page = useMemo(() => packed && unpackPage(packed), [packed]);
  const call = useMemo(() => ({ ...answered, value: page }), [answered, page]);
  const past = usePast(screen.name === 'portfolio' ? input : null);
  const change = useCallback((part: Partial<PortfolioView>) => setView((old) => ({ ...old, ...part })), []);
  const { views, setViews } = useSavedViews(change);
  const value = useMemo(
    () => ({ call, past, view, change, views, setViews }),
    [call, past, view, change, views, setViews],
  );
  return <ViewContext value={value}>{children}</ViewContext>;
};

/** The portfolio's page, its view and how to change it. */
export const usePortfolioView = (): ViewValue => {
  const value = useContext(ViewContext);
  if (!value) throw new Error('usePortfolioView outside PortfolioViewProvider');
  return value;
};
