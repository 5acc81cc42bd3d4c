/** What could mark an element as the one that has the focus. Runs inside the page. */

/** An outline, an edge, a shadow or a stroke. */
export interface Mark {
  readonly key: string;
  readonly by: string;
  readonly colour: string;
  /** Whose background is beside the mark. */
  readonly ground: Element | null;
}

/** Finds the marks on and around an element. */
export interface MarkProbe {
  /** Where a mark of the element may be: on itself, its parts, its label, what it is in. */
  around(element: Element): readonly Element[];
  allMarks(nodes: readonly Element[]): readonly Mark[];
}

/** Puts the probe into the page. */
export const installMarkProbe = (): void => {
  const marksOf = (node: Element, pseudo: string | null): readonly Mark[] => {
    const style = getComputedStyle(node, pseudo);
    if (pseudo !== null && style.content === 'none') return [];
    const mark = (by: string, colour: string, ground: Element | null): Mark => ({
      key: `${by} ${colour}`,
      by: `${by} ${colour} of ${pseudo ?? ''}${node.tagName.toLowerCase()}.${node.getAttribute('class') ?? ''}`,
      colour,
      ground,
    });
    const width = Number.parseFloat(style.outlineWidth);
    const isInside = Number.parseFloat(style.outlineOffset) < 0;
    const marks: Mark[] = [];
    if (style.outlineStyle !== 'none' && width >= 1.5)
      marks.push(
        mark(
          `outline ${style.outlineStyle} ${width}`,
          style.outlineColor,
          isInside ? node : node.parentElement,
        ),
      );
    for (const side of ['borderTop', 'borderBottom'] as const)
      if (Number.parseFloat(style[`${side}Width`]) > 0)
        marks.push(mark(`${side} ${style[`${side}Width`]}`, style[`${side}Color`], node.parentElement));
    if (style.boxShadow !== 'none')
      marks.push(
        mark(`shadow ${style.boxShadow}`, /^\w+\([^)]*\)/.exec(style.boxShadow)?.[0] ?? '', node.parentElement),
      );
    if (node instanceof SVGElement && style.stroke !== 'none')
      marks.push(mark(`stroke ${style.strokeWidth}`, style.stroke, node.closest('svg')));
    return marks;
  };
  const around = (element: Element): readonly Element[] => [
    element,
    ...[...element.querySelectorAll('[aria-selected=true], [data-current=true], [data-active]')].slice(0, 6),
    ...[...element.children].slice(0, 6),
    ...(element.id ? document.querySelectorAll(`label[for="${CSS.escape(element.id)}"]`) : []),
    ...[element.parentElement, element.parentElement?.parentElement, element.closest('label')].filter(
      (one) => one instanceof Element,
    ),
  ];
  const allMarks = (nodes: readonly Element[]): readonly Mark[] =>
    nodes.flatMap((node) => [null, '::before', '::after'].flatMap((pseudo) => marksOf(node, pseudo)));
  (globalThis as unknown as { markProbe: MarkProbe }).markProbe = { around, allMarks };
};
