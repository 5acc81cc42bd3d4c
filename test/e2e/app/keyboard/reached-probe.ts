/** Whether what the focus came to stands for an element, too. Runs inside the page. */
import type { PressProbe } from './press-probe.ts';

/** Tells what is reached from what is not. */
export interface ReachedProbe {
  /** By itself, by the arrow keys from its group, by its twin, its shortcut or its name. */
  isReached(element: Element, came: readonly Element[]): boolean;
  /** Two of a group, of which one alone is a stop of the Tab key. */
  isSibling(stop: Element, other: Element): boolean;
  /** Groups of like parts of which one alone is a stop; an arrow on a tab would lead to another screen. */
  rovingIn(came: readonly Element[], wanted: readonly Element[]): readonly Element[];
}

/** Puts the probe into the page; the one for what can be pressed is there before. */
export const installReachedProbe = (): void => {
  const { groups } = (globalThis as unknown as { pressProbe: PressProbe }).pressProbe;
  const isSibling = (stop: Element, other: Element): boolean =>
    stop !== other &&
    stop.tagName === other.tagName &&
    stop.getAttribute('class') === other.getAttribute('class') &&
    stop.getAttribute('role') === other.getAttribute('role');
  const isReachedByArrows = (element: Element, came: readonly Element[]): boolean => {
    if ((element as HTMLElement).tabIndex >= 0) return false;
    const group = element.closest(groups);
    return came.some((one) => group === one || group?.contains(one) || isSibling(one, element));
  };
  /** What is said and done twice, as by a slider and its number, is reached once. */
  const isReachedByTwin = (element: Element, came: readonly Element[]): boolean =>
    element.hasAttribute('aria-label') &&
    came.some((one) => one.getAttribute('aria-label') === element.getAttribute('aria-label'));
  /** A key that is named on what the focus does come to does the same. */
  const isReachedByShortcut = (element: Element, came: readonly Element[]): boolean =>
    came.some((one) => one.hasAttribute('aria-keyshortcuts') && one.closest('li')?.contains(element));
  const isReachedByName = (element: Element, came: readonly Element[]): boolean =>
    element instanceof HTMLInputElement &&
    element.type === 'radio' &&
    came.some((one) => one instanceof HTMLInputElement && one.name === element.name);
  const isReached = (element: Element, came: readonly Element[]): boolean =>
    came.includes(element) ||
    isReachedByName(element, came) ||
    isReachedByArrows(element, came) ||
    isReachedByTwin(element, came) ||
    isReachedByShortcut(element, came);
  /** No stop itself, and not part of a list that has keys of its own. */
  const isLone = (element: Element): boolean =>
    (element as HTMLElement).tabIndex < 0 && !element.closest(groups);
  const rovingIn = (came: readonly Element[], wanted: readonly Element[]): readonly Element[] =>
    came.filter((one) => one.role !== 'tab' && wanted.some((other) => isLone(other) && isSibling(one, other)));
  (globalThis as unknown as { reachedProbe: ReachedProbe }).reachedProbe = { isReached, isSibling, rovingIn };
};
