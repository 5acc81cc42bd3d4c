/** The style of the sheets of paper themselves: their size, their margins, and what stands in the margins of every page. */
import type { Branding } from '../../shared/model/report-settings.ts';
import type { PaperSize } from '../../shared/model/paper.ts';

/** A paper of more than one page. */
export interface FlowingPages {
  readonly size: PaperSize;
  readonly direction: 'ltr' | 'rtl';
  readonly branding: Branding;
  /** What the paper is about, at the head of every page but the first, which says it itself. */
  readonly title: string;
}

/** A line in the smallest print takes so many letters beside the page number, and so much height. */
const lettersPerLine = 105;
const lineMm = 3.4;
/** Below the content and below the last line. */
const footRoomMm = 11;
const type = "font: 400 7pt/1.35 Nabiz, 'Nabiz Hebrew', sans-serif; color: var(--ink-muted)";

const escaped = (text: string): string =>
  text.replace(/["\\]|\p{Cc}/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);

/** A text as CSS holds it, kept to its own direction of writing. */
const held = (text: string): string => `"\u2068${escaped(text)}\u2069"`;

/** A sentence of the paper, read as the paper is: it may begin with a name that is read the other way. */
const heldAsPaper = (text: string, direction: 'ltr' | 'rtl'): string =>
  `"${direction === 'ltr' ? '\u2066' : '\u2067'}${escaped(text)}\u2069"`;

const present = (texts: readonly (string | null)[]): readonly string[] =>
  texts.filter((text): text is string => text !== null && text !== '');

/** The lines at the foot: whose work it is, and below it who may read it. */
const footLines = ({ consultant, footer, confidentiality }: Branding): readonly (readonly string[])[] =>
  [present([consultant, footer]), present([confidentiality])].filter((line) => line.length > 0);

const content = (lines: readonly (readonly string[])[]): string =>
  lines.length === 0 ? '""' : lines.map((line) => line.map(held).join(' " · " ')).join(' "\\a " ');

const linesNeeded = (lines: readonly (readonly string[])[]): number =>
  lines.reduce((sum, line) => sum + Math.ceil(line.join(' · ').length / lettersPerLine), 0);

/** The rules of a paper that is one page: the page draws its own margins. */
export const onePageRules = (size: PaperSize): string => `@page { size: ${size} portrait; margin: 0; }`;

/** The rules of a paper of several pages. */
export const flowingRules = ({ size, direction, branding, title }: FlowingPages): string => {
  const [start, end] = direction === 'ltr' ? ['left', 'right'] : ['right', 'left'];
  const foot = footLines(branding);
  const bottomMm = footRoomMm + Math.max(1, linesNeeded(foot)) * lineMm;
  const head = [...present([branding.client]).map(held), heldAsPaper(title, direction)].join(' " · " ');
  return `@page {
  size: ${size} portrait;
  margin: 17mm 11mm ${bottomMm.toFixed(1)}mm;
  @top-${start} { content: ${head}; ${type}; width: 100%; text-align: ${start}; vertical-align: bottom; padding-bottom: 3.5mm; }
  @bottom-${start} { content: ${content(foot)}; ${type}; width: 88%; text-align: ${start}; vertical-align: top; padding-top: 4mm; white-space: pre-line; }
  @bottom-${end} { content: "\\2066 " counter(page) " / " counter(pages) "\\2069 "; ${type}; width: 12%; text-align: ${end}; vertical-align: top; padding-top: 4mm; }
}
@page :first { margin-top: 10mm; @top-${start} { content: none; } }`;
};
