/** Going from the list to an account. */
import { useCallback } from 'react';
import { useSession } from '../../app/session.tsx';
import { usePortfolioView } from './view-context.tsx';

/** Opens an account and remembers it as the list's current row. */
export const useOpenAccount = (): ((account: number) => void) => {
  const { dispatch } = useSession();
  const { change } = usePortfolioView();
  return useCallback(
    (account) => {
      change({ account, groupAt: null });
      dispatch({ type: 'screen.shown', screen: { name: 'account', account } });
    },
    [change, dispatch],
  );
};
