/** Where one goes from checkpoints: to two of them, to one alone, and back to where one came from. */
import { useCallback } from 'react';
import { useSession } from '../../../app/session.tsx';
import type { Screen } from '../../../app/session-state.ts';

/** The ways. */
export interface CheckpointWays {
  readonly compare: (one: number, other: number) => void;
  readonly look: (checkpoint: number) => void;
  /** To the account's plan. */
  readonly toAccount: (account: number) => void;
  /** To the list, or to the account where one came from there. */
  readonly back: (account?: number) => void;
}

const planOf = (account: number) => ({ name: 'account', account, view: 'plan' }) as const;

/** An account is come back to; the list is where back leads unless said. */
const cameFrom = (screen: Screen): 'account' | undefined => {
  if (screen.name === 'account') return 'account';
  return screen.name === 'plan' ? screen.from : undefined;
};

/** Ways from the screen that is shown; where one came from stays known. */
export const useWays = (): CheckpointWays => {
  const { session, dispatch } = useSession();
  const { screen } = session;
  const from = cameFrom(screen);
  const show = useCallback(
    (next: Screen): void => dispatch({ type: 'screen.shown', screen: next }),
    [dispatch],
  );
  const kept = from && { from };
  return {
    compare: (one, other) => show({ name: 'plan', tab: 'reviews', compare: [one, other], ...kept }),
    look: (checkpoint) => show({ name: 'plan', tab: 'reviews', checkpoint, ...kept }),
    toAccount: (account) => show({ ...planOf(account), ...(from !== 'account' && { from: 'reviews' }) }),
    back: (account) =>
      show(from === 'account' && account !== undefined ? planOf(account) : { name: 'plan', tab: 'reviews' }),
  };
};
