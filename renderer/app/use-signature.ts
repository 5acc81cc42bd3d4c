/** Whose name stands beside changes: kept with the preferences, and offered wherever somebody signs. */
import { useCallback } from 'react';
import { callEngine } from './bridge.ts';
import { useNotices } from './notices.tsx';
import { useSession } from './session.tsx';

/** The name, and the ways to keep another. */
export interface SignatureKeeping {
  /** Null while nobody gave one. */
  readonly author: string | null;
  /** A blank one takes the name away. */
  readonly keep: (name: string) => Promise<void>;
  /** What somebody signed with elsewhere: kept only while there is none. */
  readonly keepFirst: (name: string) => Promise<void>;
}

/** The name that changes are signed with. */
export const useSignature = (): SignatureKeeping => {
  const { session, dispatch } = useSession();
  const { sayError } = useNotices();
  const { author } = session.app;
  const keep = useCallback(
    async (name: string): Promise<void> => {
      const answer = await callEngine('app.preferences', { author: name.trim() || null });
      if (answer.ok) dispatch({ type: 'app.changed', app: answer.value });
      else sayError(answer.error);
    },
    [dispatch, sayError],
  );
  const keepFirst = async (name: string): Promise<void> => {
    if (author === null && name.trim() !== '') await keep(name);
  };
  return { author, keep, keepFirst };
};
