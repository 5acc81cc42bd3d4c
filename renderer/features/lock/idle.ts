/** When a workspace that nobody touches is locked. Pure. */

/** So long before it is locked it is said. */
export const warningMs = 60_000;

/** What is due: nothing, a warning with the seconds that are left, or the lock. */
export type IdlePhase =
  | { readonly name: 'awake' }
  | { readonly name: 'warned'; readonly secondsLeft: number }
  | { readonly name: 'due' };

/** How long nobody touched anything, after how long it is locked (0 = never). */
export interface Idle {
  readonly idleMs: number;
  readonly limitMs: number;
}

/** What is due after so long. */
export const phaseOf = ({ idleMs, limitMs }: Idle): IdlePhase => {
  if (limitMs === 0) return { name: 'awake' };
  const leftMs = limitMs - idleMs;
  if (leftMs <= 0) return { name: 'due' };
  return leftMs > warningMs ? { name: 'awake' } : { name: 'warned', secondsLeft: Math.ceil(leftMs / 1000) };
};

/**
 * When something was last touched, after a touch at `nowMs`. A touch that comes too late changes nothing: a machine that
 * slept past the time is locked by whoever wakes it.
 */
export const touchedAt = (lastMs: number, nowMs: number, limitMs: number): number =>
  phaseOf({ idleMs: nowMs - lastMs, limitMs }).name === 'due' ? lastMs : nowMs;
