/** What is wrong about an element while it has the focus. Runs inside the page. */
import type { CoverProbe } from './cover-probe.ts';
import type { LookProbe } from './focus-look.ts';

/** What was seen on the way of the focus. */
export interface Faults {
  /** What shows the focus not at all, or too faintly. */
  readonly faint: readonly string[];
  /** What had the focus while it was covered. */
  readonly covered: readonly string[];
  /** Where the focus went on the way, outside the dialog that stands open. */
  readonly outside: readonly string[];
}

/** Watches the focus on its way. */
export interface WatchProbe {
  /** Forgets what it saw. */
  begin(): void;
  /** The element has the focus; `scope` is what the focus should stay in. */
  look(element: Element, scope: Element): void;
  /** The focus is elsewhere by now: the element is compared with how it looked. */
  left(): void;
  faults(): Faults;
}

/** Puts the probe into the page; those for looks and covers are there before. */
export const installWatchProbe = (): void => {
  const { lookProbe, coverProbe } = globalThis as unknown as {
    lookProbe: LookProbe;
    coverProbe: CoverProbe;
  };
  const { describe, coverOf } = coverProbe;
  const leastContrast = 3;
  let compareBefore: (() => void) | null = null;
  const faint: string[] = [];
  const covered: string[] = [];
  const outside: string[] = [];

  const begin = (): void => {
    for (const list of [faint, covered, outside]) list.length = 0;
    compareBefore = null;
  };
  const look = (element: Element, scope: Element): void => {
    const compare = lookProbe.focused(element);
    compareBefore = () => {
      const { contrast, by } = compare();
      if (contrast < leastContrast) faint.push(`${describe(element)}: ${contrast.toFixed(1)} (${by})`);
    };
    const cover = coverOf(element);
    if (cover !== null) covered.push(`${describe(element)} by ${cover}`);
    if (!scope.contains(element)) outside.push(describe(element));
  };
  const left = (): void => {
    compareBefore?.();
    compareBefore = null;
  };
  const faults = (): Faults => ({ faint: [...faint], covered: [...covered], outside: [...outside] });
  (globalThis as unknown as { watchProbe: WatchProbe }).watchProbe = { begin, look, left, faults };
};
