/** How the focus looks on an element: its ring, told from what is there without the focus. Runs inside the page. */
import type { ColourProbe } from './colour-probe.ts';
import type { Mark, MarkProbe } from './mark-probe.ts';

/** What changes where the focus is, and how well it is told from what is around it. */
export interface FocusLook {
  /** Lowest contrast of the two themes; 0 where nothing changes. */
  readonly contrast: number;
  /** What shows it. */
  readonly by: string;
}

/** Reads the look of what has the focus; what it answers is asked again once the focus is elsewhere. */
export interface LookProbe {
  focused(element: Element): () => FocusLook;
}

/** Puts the probe into the page; those for colours and marks are there before. */
export const installLookProbe = (): void => {
  const { colourProbe, markProbe } = globalThis as unknown as {
    colourProbe: ColourProbe;
    markProbe: MarkProbe;
  };
  const { colourOf, contrast, groundOf } = colourProbe;
  const { around, allMarks } = markProbe;
  const told = ({ colour, ground }: Mark): number => contrast(colourOf(colour), groundOf(ground));
  const inTheme = <T>(theme: string, read: () => T): T => {
    const root = document.documentElement;
    const name = 'data-mantine-color-scheme';
    const before = root.getAttribute(name) ?? 'light';
    root.setAttribute(name, theme);
    const value = read();
    root.setAttribute(name, before);
    return value;
  };
  const darkKnown = new Map<string, readonly number[]>();
  const dark = (element: Element, nodes: readonly Element[]): readonly number[] => {
    const key = `${element.tagName} ${element.getAttribute('class')} ${groundOf(element.parentElement).join()}`;
    const before = darkKnown.get(key);
    if (before) return before;
    const contrasts = inTheme('dark', () => allMarks(nodes).map(told));
    darkKnown.set(key, contrasts);
    return contrasts;
  };
  const focused: LookProbe['focused'] = (element) => {
    const nodes = around(element);
    const marks = allMarks(nodes);
    const inLight = marks.map(told);
    const inDark = dark(element, nodes);
    return () => {
      const before = new Set(allMarks(nodes).map(({ by }) => by));
      const looks = marks.map(({ by }, i) => ({
        contrast: before.has(by) ? 0 : Math.min(inLight[i] ?? 0, inDark[i] ?? 0),
        by,
      }));
      return looks.toSorted((a, b) => b.contrast - a.contrast)[0] ?? { contrast: 0, by: 'nothing' };
    };
  };
  (globalThis as unknown as { lookProbe: LookProbe }).lookProbe = { focused };
};
