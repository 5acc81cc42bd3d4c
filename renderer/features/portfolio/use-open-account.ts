/** Going from the list to an account. */
import { useCallback } from 'react';
import type { AccountView } from '../../app/session-state.ts';
import { useSession } from '../../app/session.tsx';
import { usePortfolioView } from './view-context.tsx';

/** Opens an account, on a view other than its page where one is named, and remembers it as the list's current row. */
export const useOpenAccount = (): ((account: number, view?: AccountView) => void) => {
  const { dispatch } = useSession();
  const { change } = usePortfolioView();
  return useCallback(
    (account, view) => {
      change({ account, groupAt: null });
      dispatch({ type: 'screen.shown', screen: { name: 'account', account, ...(view && { view }) } });
    },
    [change, dispatch],
  );
};
