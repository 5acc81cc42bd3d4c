/** What the frame of a paper is to be shown next, one paper after the other. Pure. */
import type { Language } from '../../../shared/languages.ts';
import type { Paper, PaperSize } from '../../../shared/model/paper.ts';

/** A paper as it is ordered; `turn` tells two drawings of one order apart. */
export type PreviewOrder = Paper & {
  readonly language: Language;
  readonly size: PaperSize;
  readonly turn: number;
};

/** What stands behind the # of the print page's address. */
export const previewHash = (order: PreviewOrder): string => `#${encodeURIComponent(JSON.stringify(order))}`;

/** Pixels of the screen in a millimetre and in an inch of paper. */
const millimetre = 96 / 25.4;
const inch = 96;

/** A sheet's width and height in pixels. */
export const sheetOf = (size: PaperSize): { readonly width: number; readonly height: number } =>
  size === 'A4'
    ? { width: 210 * millimetre, height: 297 * millimetre }
    : { width: 8.5 * inch, height: 11 * inch };

/** How much smaller a sheet is drawn so that it stands in its room: all of it, or its width alone. Never larger than it is. */
export const scaleOf = (
  sheet: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
  fit: 'page' | 'width',
): number => {
  const wide = room.width / sheet.width;
  const scale = fit === 'page' ? Math.min(wide, room.height / sheet.height) : wide;
  return Math.max(0.1, Math.min(1, scale));
};
