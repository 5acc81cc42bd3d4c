/** What is to be seen of an element. Runs inside the page. */

/** Names elements in a report, and finds what lies on them. */
export interface CoverProbe {
  /** The element as a reader of the report finds it again. */
  describe(element: Element): string;
  /** Whether it is there for who looks at the page, and can be used. */
  isShown(element: Element): boolean;
  /** What lies on all of it; null where some of it is seen. */
  coverOf(element: Element): string | null;
}

/** Puts the probe into the page. */
export const installCoverProbe = (): void => {
  const describe = (element: Element): string => {
    const said = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const name = (element as HTMLInputElement).name ?? '';
    return `${element.tagName.toLowerCase()}.${element.getAttribute('class')?.split(' ').at(-1) ?? ''} ${name} “${said.trim().slice(0, 40)}”`;
  };
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 0 &&
    !element.closest('[inert], [aria-hidden=true]') &&
    !element.matches(':disabled, [aria-disabled=true]');
  const seenAt = (element: Element): Element => {
    if (element instanceof SVGGElement) return element.querySelector('circle, rect') ?? element;
    const { width, height } = element.getBoundingClientRect();
    return width < 4 || height < 4 || getComputedStyle(element).opacity === '0'
      ? (element.closest('label') ?? element.parentElement ?? element)
      : element;
  };
  const isCovered = (element: Element): boolean => {
    const place = seenAt(element);
    const { left, top, width, height } = place.getBoundingClientRect();
    const parts = [0.1, 0.5, 0.9];
    const seen = parts.flatMap((x) =>
      parts.map((y) => document.elementFromPoint(left + width * x, top + height * y)),
    );
    return !seen.some(
      (hit) =>
        hit &&
        (place.contains(hit) ||
          element.contains(hit) ||
          (hit.contains(element) && hit.matches('label, button'))),
    );
  };
  const topAt = (element: Element): string => {
    const { left, top, width, height } = seenAt(element).getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit ? describe(hit) : `nothing at ${Math.round(left)}, ${Math.round(top)}`;
  };
  const coverOf = (element: Element): string | null => (isCovered(element) ? topAt(element) : null);
  (globalThis as unknown as { coverProbe: CoverProbe }).coverProbe = { describe, isShown, coverOf };
};
