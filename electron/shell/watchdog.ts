/** Whether the engine still answers: asked every few seconds, for a process that is stuck says nothing by itself. */

/** How often it is asked, and how many times in a row it may leave a question open. */
const askEveryMs = 5_000;
const mostOpen = 12;

/** What a watchdog needs. */
export interface Watched {
  /** Asks the engine for a sign of life; settles when it answers. */
  readonly ask: () => Promise<unknown>;
  /** Told once when it has not answered for long. */
  readonly silent: () => void;
  /** Told when it answers after all. */
  readonly back: () => void;
  readonly everyMs?: number | undefined;
}

/**
 * Watches an engine until the answered function is called. Rounds are counted, not minutes: a machine that slept for an
 * hour has not waited for one. Long work answers between its steps; only a single step that does not end is silence.
 */
export const watchEngine = ({ ask, silent, back, everyMs = askEveryMs }: Watched): (() => void) => {
  let isOpen = false;
  let rounds = 0;
  const settled = (): void => {
    isOpen = false;
    if (rounds >= mostOpen) back();
    rounds = 0;
  };
  const look = (): void => {
    if (isOpen) {
      rounds += 1;
      if (rounds === mostOpen) silent();
      return;
    }
    isOpen = true;
    // An engine that died answers nothing, and is no longer watched.
    ask().then(settled, () => undefined);
  };
  const timer = setInterval(look, everyMs).unref();
  return () => clearInterval(timer);
};
