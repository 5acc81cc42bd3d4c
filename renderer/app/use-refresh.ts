/** Tells every page that the workspace holds other data than before. */
import { useCallback } from 'react';
import { callEngine } from './bridge.ts';
import { useSession } from './session.tsx';

/** Asks for the app's state anew; open pages then ask for their own. */
export const useRefresh = (): (() => Promise<void>) => {
  const { dispatch } = useSession();
  return useCallback(async () => {
    const answer = await callEngine('app.state', {});
    if (answer.ok) dispatch({ type: 'data.changed', app: answer.value });
  }, [dispatch]);
};
