/** Which cell styles show a number as a date: ISO/IEC 29500-1, 18.8.30 and 18.8.45. */
import type { ZipEntry } from '../zip-entries.ts';
import type { Package } from './package-parts.ts';
import { unpackedWhole } from './unpack.ts';
import { nameKey } from './xml-scan.ts';
import { tagsOf } from './xml-tags.ts';

const mostStylesBytes = 1 << 26;

/** Formats that every program knows by number; 46 is a duration, [h]:mm:ss. */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  id === 45 ||
  id === 47 ||
  (id >= 50 && id <= 58) ||
  (id >= 71 && id <= 81);

/** Words to be shown as they are: in quotes, behind a backslash, the width or filling of a character. */
const literals = /"[^"]*"?|\\.|_.|\*./gs;
/** Hours, minutes or seconds that do not start anew: a duration. */
const elapsed = /\[(?:h+|m+|s+)\]/i;
/** Colours, conditions, currencies and languages. */
const brackets = /\[[^\]]*\]?/g;

/** Whether a number format shows dates: letters of a date or time outside quotes and brackets, and no duration. */
export const isDateFormat = (code: string): boolean => {
  const [section = ''] = code.replace(literals, '').split(';');
  if (elapsed.test(section)) return false;
  const letters = section.replace(brackets, '');
  return !/^\s*(?:general|standard)\s*$/i.test(letters) && /[dmyhs]/i.test(letters);
};

/** Style number of a cell → 1 where it shows dates. */
export type DateStyles = Uint8Array;

/** Reads the styles of a workbook; without them no cell is a date. */
export const readDateStyles = async (book: Package, entry: ZipEntry | undefined): Promise<DateStyles> => {
  if (!entry) return new Uint8Array(0);
  const custom = new Map<number, boolean>();
  const styles: number[] = [];
  let inCells = false;
  for (const { name, isEnd, isEmpty, get } of tagsOf(await unpackedWhole(book.path, entry, mostStylesBytes))) {
    if (name === nameKey('numFmt') && !isEnd)
      custom.set(Number(get('numFmtId')), isDateFormat(get('formatCode') ?? ''));
    if (name === nameKey('cellXfs')) inCells = !isEnd && !isEmpty;
    if (!inCells || isEnd || name !== nameKey('xf')) continue;
    const id = Number(get('numFmtId') ?? 0);
    styles.push((custom.get(id) ?? builtIn(id)) ? 1 : 0);
  }
  return Uint8Array.from(styles);
};
