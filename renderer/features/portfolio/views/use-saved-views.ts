/** The kept views of the open workspace, and the columns that its list was last given. */
import { useEffect, useState } from 'react';
import type { SavedView } from '../../../../shared/calls/portfolio.ts';
import { callEngine } from '../../../app/bridge.ts';
import { useSession } from '../../../app/session.tsx';
import type { PortfolioView } from '../view-state.ts';

/** The views, by name. */
export interface SavedViews {
  readonly views: readonly SavedView[];
  readonly setViews: (views: readonly SavedView[]) => void;
}

/** Asked for once per opening of a workspace; its columns are then shown. */
export const useSavedViews = (change: (part: Partial<PortfolioView>) => void): SavedViews => {
  const { app, opening } = useSession().session;
  const [views, setViews] = useState<readonly SavedView[]>([]);
  const isOpen = app.workspace !== null;
  useEffect(() => {
    setViews([]);
    if (!isOpen) return;
    let wanted = true;
    void callEngine('portfolio.views', {}).then((answer) => {
      if (!wanted || !answer.ok) return;
      setViews(answer.value.views);
      change({ columns: answer.value.columns });
    });
    return () => {
      wanted = false;
    };
  }, [isOpen, opening, change]);
  return { views, setViews };
};
