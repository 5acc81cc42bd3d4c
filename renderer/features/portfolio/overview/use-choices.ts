/** The overview's choices, and the way to change them. */
import { usePortfolioView } from '../view-context.tsx';
import type { OverviewChoices } from './choices.ts';

/** The choices, kept while the workspace is open. */
export const useChoices = (): readonly [OverviewChoices, (part: Partial<OverviewChoices>) => void] => {
  const { view, change } = usePortfolioView();
  return [view.overview, (part) => change({ overview: { ...view.overview, ...part } })];
};
