/** The hint of the moment, and closing it: what is closed is kept beside language and look, and never comes again. */
import { useEffect, useState } from 'react';
import { callEngine } from '../../app/bridge.ts';
import { useSession } from '../../app/session.tsx';
import { type Hint, hintFor, hints, seenOnSample } from './hints.ts';

/** Keeps which hints are over. */
const useKeepClosed = (): ((closed: readonly string[]) => Promise<void>) => {
  const { dispatch } = useSession();
  return async (closed) => {
    const answer = await callEngine('app.preferences', { hintsClosed: [...closed] });
    // A hint that could not be closed for good is no news worth a message: it only comes again.
    if (answer.ok) dispatch({ type: 'app.changed', app: answer.value });
  };
};

/** The hint that stands on the screen; on the sample it stays there while it is read, though it counts as seen. */
const useStandingHint = (): Hint | null => {
  const { screen, app } = useSession().session;
  const { workspace, hintsClosed: closed } = app;
  const next = hintFor({ screen, workspace, closed });
  const [held, setHeld] = useState<{ readonly hint: Hint; readonly at: string } | null>(null);
  const keep = useKeepClosed();
  const at = `${screen.name} ${'view' in screen ? screen.view : ''}`;
  const isHeld = held !== null && held.at === at && !closed.includes(held.hint);
  const isSample = workspace?.isSample ?? false;
  useEffect(() => {
    if (!isSample || isHeld || next === null) return;
    setHeld({ hint: next, at });
    void keep([...closed, seenOnSample(next)]);
    // What is kept is asked for once for each hint that comes.
    // eslint-disable-next-line react/exhaustive-deps
  }, [isSample, isHeld, next, at]);
  return isSample && isHeld ? held.hint : next;
};

interface Hints {
  readonly hint: Hint | null;
  /** Closes the one that is shown. */
  readonly close: () => void;
  /** Closes all of them, those that were not yet shown too. */
  readonly closeAll: () => void;
}

/** The hint of the moment. */
export const useHints = (): Hints => {
  const { hintsClosed } = useSession().session.app;
  const hint = useStandingHint();
  const keep = useKeepClosed();
  return {
    hint,
    close: () => void (hint && keep([...hintsClosed, hint])),
    closeAll: () => void keep([...hintsClosed, ...hints]),
  };
};

/** Whether any hint is over, and showing all of them again. */
export const useHintsAgain = (): { readonly isAnyOver: boolean; readonly showAgain: () => void } => {
  const { hintsClosed } = useSession().session.app;
  const keep = useKeepClosed();
  return { isAnyOver: hintsClosed.length > 0, showAgain: () => void keep([]) };
};
