/** From a part of a chart to its accounts in the list. */
import type { ListFilter } from '../../../../shared/model/list-view.ts';
import type { Band } from '../../../../shared/model/model.ts';
import { useSession } from '../../../app/session.tsx';
import { usePortfolioView } from '../view-context.tsx';
import { unnarrowed } from '../view-state.ts';

/** What the list is to show: these alone, whatever it was narrowed to before. */
export interface Narrowing {
  readonly bands?: readonly Band[];
  readonly filters?: readonly ListFilter[];
}

/** Goes to the list. */
export const useShowInList = (): ((narrowing: Narrowing) => void) => {
  const { change } = usePortfolioView();
  const { dispatch } = useSession();
  return (narrowing) => {
    change({ ...unnarrowed, ...narrowing });
    dispatch({ type: 'screen.shown', screen: { name: 'portfolio', tab: 'list' } });
  };
};
