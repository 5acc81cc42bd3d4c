/** What a file is by its first bytes, whatever its name says. */
import { utf16Of } from './text/utf16.ts';

/** A workbook, delimited text, or something else. `legacy` is the older Office container: `.xls`, or an encrypted `.xlsx`. */
export type FileKind = 'empty' | 'zip' | 'legacy' | 'markup' | 'text' | 'other';

const marks: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['legacy', [0xd0, 0xcf, 0x11, 0xe0]],
  ['other', [0x25, 0x50, 0x44, 0x46]], // %PDF
  ['other', [0x7b, 0x5c, 0x72, 0x74, 0x66]], // {\rtf
  ['other', [0x1f, 0x8b]], // gzip
  ['other', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['other', [0xff, 0xd8, 0xff]], // JPEG
  ['other', [0x47, 0x49, 0x46, 0x38]], // GIF8
  ['other', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]], // SQLite f
];
/** BIFF records of Excel 2 to 4, which have no container around them. */
const oldSheets = [0x0009, 0x0209, 0x0409];

/** Signs that no text has; NUL, and what old programs part records and end files with, are not among them. */
const isControl = (byte: number): boolean =>
  (byte < 0x1a && byte !== 0 && !(byte >= 0x09 && byte <= 0x0d)) || byte === 0x1b;

/** How many bytes there are in a text for each that is out of place there: a tenth of random bytes are. */
const bytesPerControl = 50;

/** Whether bytes are text with a few that are out of place; NUL bytes are left out when they are read. */
const isText = (head: Uint8Array): boolean => {
  const filled = head.filter((byte) => byte !== 0);
  return filled.length * 4 > head.length && filled.filter(isControl).length * bytesPerControl <= filled.length;
};

/** How pages begin that programs save as workbooks. */
const pageStart = /^<(?:\?xml|html|!doctype|table|workbook|head|meta|style|body|div)\b/;

/** The first signs of a file, as far as they are ASCII; those of UTF-16 too. */
const startOf = (head: Uint8Array): string =>
  Buffer.from(head.subarray(0, 512).filter((byte) => byte !== 0))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart()
    .toLowerCase();

/** The kind of a file by its head (a few kilobytes). */
export const fileKindOf = (head: Uint8Array): FileKind => {
  if (head.length === 0) return 'empty';
  const marked = marks.find(([, mark]) => mark.every((byte, i) => head[i] === byte));
  if (marked) return marked[0];
  if (oldSheets.includes((head[0] as number) | ((head[1] ?? 0) << 8)) && head[2] !== undefined && head[2] < 16)
    return 'legacy';
  const start = startOf(head);
  if (pageStart.test(start)) return 'markup';
  if (utf16Of(head)) return 'text';
  if (!isText(head)) return 'other';
  return start === '' && head.length < 4096 ? 'empty' : 'text';
};
