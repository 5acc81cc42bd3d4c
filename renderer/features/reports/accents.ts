/** Colours for the headings and rules of reports. Pure. */
import { contrastOnWhite } from '../../print/readable-accent.ts';

/** Ready ones: dark enough to read, far enough apart to choose. Null is the colour of the house. */
export const accents = [
  { key: 'house', value: null },
  { key: 'navy', value: '#143a63' },
  { key: 'teal', value: '#0f5f66' },
  { key: 'forest', value: '#23603a' },
  { key: 'ochre', value: '#8a5a00' },
  { key: 'brick', value: '#9c3d1f' },
  { key: 'burgundy', value: '#7c1f3f' },
  { key: 'plum', value: '#57326f' },
] as const;

/** A colour as it is kept, also where its # was left out; null where it is none. */
export const readColour = (typed: string): string | null => {
  const digits = /^#?([0-9a-f]{6})$/i.exec(typed.trim())?.[1];
  return digits === undefined ? null : `#${digits.toLowerCase()}`;
};

/** Below this a colour is printed darker than it is. */
const leastContrast = 4.5;

/** Whether text in the colour reads well on white paper, and how it stands out from it. */
export const readingOf = (colour: string): { readonly contrast: number; readonly isPale: boolean } => {
  const contrast = contrastOnWhite(colour);
  return { contrast, isPale: contrast < leastContrast };
};
