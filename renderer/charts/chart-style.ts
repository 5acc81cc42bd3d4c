/** Colours and type of a canvas chart, read from the tokens where it stands; read again when theme, language or root size change. */
import { useEffect, useState, type RefObject } from 'react';
import type { Band } from '../../shared/model/model.ts';

/** What a canvas needs to know of the style sheet. */
export interface ChartStyle {
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly paper: string;
  readonly accent: string;
  readonly red: string;
  readonly amber: string;
  readonly green: string;
  /** The full colours of the lights; those above are the tints of their zones. */
  readonly lights: Readonly<Record<Band, string>>;
  readonly fontPx: number;
  readonly fontFamily: string;
}

const readStyle = (element: Element): ChartStyle => {
  const style = getComputedStyle(element);
  // A token may be a mixture, or a colour of the system's: what a canvas takes is what comes of it.
  const probe = element.appendChild(document.createElement('i'));
  const token = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const read: ChartStyle = {
    ink: token('--ink'),
    muted: token('--ink-muted'),
    rule: token('--rule'),
    paper: token('--paper'),
    accent: token('--accent'),
    red: token('--red-soft'),
    amber: token('--amber-soft'),
    green: token('--green-soft'),
    lights: {
      red: token('--red'),
      amber: token('--amber'),
      green: token('--green'),
      unknown: token('--unknown'),
    },
    fontPx: Number.parseFloat(style.fontSize),
    fontFamily: style.fontFamily,
  };
  probe.remove();
  return read;
};

/** The style at an element; null until it stands on the page and its fonts are there. */
export const useChartStyle = (element: RefObject<Element | null>): ChartStyle | null => {
  const [style, setStyle] = useState<ChartStyle | null>(null);
  useEffect(() => {
    let wanted = true;
    const read = () => {
      if (wanted && element.current) setStyle(readStyle(element.current));
    };
    void document.fonts.ready.then(read);
    const watcher = new MutationObserver(read);
    watcher.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-mantine-color-scheme', 'lang', 'style'],
    });
    const forced = window.matchMedia('(forced-colors: active)');
    forced.addEventListener('change', read);
    return () => {
      wanted = false;
      forced.removeEventListener('change', read);
      watcher.disconnect();
    };
  }, [element]);
  return style;
};
