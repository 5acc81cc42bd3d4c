/** The way to the plan of the account that is shown. */
import { useCallback } from 'react';
import { useSession } from '../../../app/session.tsx';
import { useAccountPage } from '../page-context.ts';

/** Goes to the account's view "plan". */
export const useOpenPlan = (): (() => void) => {
  const { dispatch } = useSession();
  const { id } = useAccountPage().score;
  return useCallback(
    () => dispatch({ type: 'screen.shown', screen: { name: 'account', account: id, view: 'plan' } }),
    [dispatch, id],
  );
};
