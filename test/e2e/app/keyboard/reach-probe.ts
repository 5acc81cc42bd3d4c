/** What the Tab key reaches, told from what a mouse could press. Runs inside the page. */
import type { CoverProbe } from './cover-probe.ts';
import type { PressProbe } from './press-probe.ts';
import type { ReachedProbe } from './reached-probe.ts';
import type { Faults, WatchProbe } from './watch-probe.ts';

/** What a round with Tab found. */
export interface Round extends Faults {
  /** Whether the focus was inside the dialog or menu that stands open; true where none does. */
  readonly isInside: boolean;
  /** What could be pressed and was not reached. */
  readonly unreached: readonly string[];
  /** How many elements were reached. */
  readonly reached: number;
}

/** Counts what the focus comes to. */
export interface ReachProbe {
  begin(): void;
  /** Puts the focus on the stop of a group whose other parts no Tab comes to; false when there is no such group more. */
  toGroup(index: number): string | null;
  /** Whether the focus has moved on inside the group. */
  hasMoved(): boolean;
  /** Looks at what has the focus now; false at the end of the round. */
  step(): boolean;
  end(): Round;
}

/** Puts the probe into the page; the others are there before. */
export const installReachProbe = (): void => {
  const { coverProbe, watchProbe, pressProbe, reachedProbe } = globalThis as unknown as {
    coverProbe: CoverProbe;
    watchProbe: WatchProbe;
    pressProbe: PressProbe;
    reachedProbe: ReachedProbe;
  };
  const { describe, isShown } = coverProbe;
  const { scopeNow, toTop, wantedIn, pressedOnly } = pressProbe;
  const { isReached, isSibling, rovingIn } = reachedProbe;

  let scope: Element = document.body;
  let isInside = true;
  let wanted: readonly Element[] = [];
  let visited: Element[] = [];
  let repeats = 0;

  const begin = (): void => {
    scope = scopeNow();
    isInside = scope === document.body || scope.contains(document.activeElement);
    watchProbe.begin();
    visited = [];
    repeats = 0;
    wanted = wantedIn(scope);
    if (scope === document.body) toTop();
  };

  const step = (): boolean => {
    // Tab closes a menu.
    if (!scope.isConnected) return false;
    const element = document.activeElement;
    // The fields of a date are one element, one after the other.
    if (element && element === visited.at(-1)) {
      repeats += 1;
      return repeats < 6;
    }
    repeats = 0;
    watchProbe.left();
    if (!element || element === document.body || visited.includes(element)) return false;
    visited.push(element);
    if (element.tagName !== 'IFRAME') watchProbe.look(element, scope);
    return true;
  };
  const end = (): Round => ({
    isInside,
    unreached: [
      ...wanted.filter((one) => one.isConnected && isShown(one) && !isReached(one, visited)),
      ...pressedOnly(scope),
    ].map(describe),
    ...watchProbe.faults(),
    reached: visited.length,
  });
  let stop: Element | null = null;
  const toGroup = (index: number): string | null => {
    stop = rovingIn(visited, wanted)[index] ?? null;
    (stop as HTMLElement | null)?.focus();
    return stop && describe(stop);
  };
  const hasMoved = (): boolean =>
    stop !== null && document.activeElement !== null && isSibling(stop, document.activeElement);
  (globalThis as unknown as { reachProbe: ReachProbe }).reachProbe = { begin, step, end, toGroup, hasMoved };
};
