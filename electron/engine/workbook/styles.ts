/** How the cells of a workbook look: the list of styles that cells name by their place in it. */

/** How the numbers of a column are written. */
export type NumberKind = 'plain' | 'whole' | 'money' | 'share' | 'date' | 'score' | 'fineShare' | 'inputNumber';

/** Places in the list of styles at the end of this file. */
export const styles = {
  plain: 0,
  text: 1,
  heading: 2,
  whole: 3,
  money: 4,
  share: 5,
  date: 6,
  score: 7,
  fineShare: 8,
  inputText: 9,
  inputNumber: 10,
  wrapped: 11,
} as const satisfies Readonly<Record<NumberKind, number>> & Readonly<Record<string, number>>;

/** The name of a style. */
export type StyleName = keyof typeof styles;

/** Lights as a cell shows them, by their place among the differences below. */
export const lightStyles = { red: 0, amber: 1, green: 2, unknown: 3 } as const;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const numberStyle = (format: number): string => `<xf numFmtId="${format}" applyNumberFormat="1"/>`;

/** The first number that is free for formats of one's own. */
const ownFormats = ['0.00', '0.0%'] as const;
const firstOwn = 164;

/** In the order of `styles`; low numbers are Excel's own formats, which follow the reader's settings. */
const cellStyles: readonly string[] = [
  '<xf/>',
  numberStyle(49),
  '<xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  ...[1, 4, 9, 14].map(numberStyle),
  ...ownFormats.map((_, i) => numberStyle(firstOwn + i)),
  '<xf numFmtId="49" fontId="2" applyNumberFormat="1" applyFont="1"/>',
  '<xf fontId="2" applyFont="1"/>',
  '<xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
];

const font = (marks: string): string => `<font>${marks}<name val="Calibri"/></font>`;
/** Plain, bold, and blue for what the reader may change, as is the custom in models. */
const fonts = [
  font('<sz val="11"/>'),
  font('<b/><sz val="11"/>'),
  font('<sz val="11"/><color rgb="FF1F4FBF"/>'),
];

/** Ink on ground, in the order of `lightStyles`: dark on pale, so that it can be read in grey as well. */
const lights = [
  ['FF8A1C12', 'FFF9D9D5'],
  ['FF6B4A00', 'FFFBE9B8'],
  ['FF0F5B33', 'FFD3EEDD'],
  ['FF4A4F57', 'FFE4E6EA'],
] as const;

const difference = ([ink, ground]: (typeof lights)[number]): string =>
  `<dxf><font><b/><color rgb="${ink}"/></font><fill><patternFill patternType="solid"><bgColor rgb="${ground}"/></patternFill></fill></dxf>`;

const counted = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

/** The part of a workbook that lists them. */
export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">${[
  counted(
    'numFmts',
    ownFormats.map((code, i) => `<numFmt numFmtId="${firstOwn + i}" formatCode="${code}"/>`),
  ),
  counted('fonts', fonts),
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
  counted('cellXfs', cellStyles),
  counted('dxfs', lights.map(difference)),
].join('')}</styleSheet>`;
