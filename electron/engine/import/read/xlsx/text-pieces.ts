/** The text of a string in a workbook: its runs joined, readings of characters left out (ISO/IEC 29500-1, 18.4). */
import { nameKey, nextTag, plainText, type XmlScan } from './xml-scan.ts';

const [textTag, readingTag] = [nameKey('t'), nameKey('rPh')];
const ampersand = Buffer.from('&amp;');

/** Bytes that are put together; grows as needed. */
export interface Gathered {
  bytes: Buffer;
  length: number;
}

/** Adds bytes `from` to `to`. */
export const gather = (
  gathered: Gathered,
  bytes: Uint8Array,
  { from, to }: { from: number; to: number },
): void => {
  const length = gathered.length + to - from;
  if (length > gathered.bytes.length)
    gathered.bytes = Buffer.concat([gathered.bytes], Math.max(length, gathered.bytes.length * 2));
  gathered.bytes.set(bytes.subarray(from, to), gathered.length);
  gathered.length = length;
};

/** Text in which `&` means itself is written as text in which it does not. */
const gatherPlain = (gathered: Gathered, { bytes, attributesFrom, attributesTo }: XmlScan): void => {
  let from = attributesFrom;
  for (let p = from; p < attributesTo; p++) {
    if (bytes[p] !== ampersand[0]) continue;
    gather(gathered, bytes, { from, to: p });
    gather(gathered, ampersand, { from: 0, to: ampersand.length });
    from = p + 1;
  }
  gather(gathered, bytes, { from, to: attributesTo });
};

/**
 * Adds the text of the element whose start tag was just read, up to its end tag: of `<t>` the text itself, of others
 * the `<t>` within. Answers false when the bytes end before it does.
 */
export const gatherText = (scan: XmlScan, gathered: Gathered): boolean => {
  const element = scan.name;
  let [isText, isReading] = [element === textTag, false];
  for (;;) {
    const from = scan.at;
    if (!nextTag(scan)) return false;
    if (isText && !isReading) gather(gathered, scan.bytes, { from, to: scan.tagFrom });
    if (scan.name === plainText && isText && !isReading) gatherPlain(gathered, scan);
    if (scan.isEnd && scan.name === element) return true;
    if (scan.name === readingTag) isReading = !scan.isEnd && !scan.isEmpty;
    if (scan.name === textTag) isText = !scan.isEnd && !scan.isEmpty;
  }
};
