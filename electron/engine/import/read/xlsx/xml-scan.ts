/** Takes XML apart tag by tag, where it lies: no tree, no text that nobody asked for. */

const [lessThan, greaterThan, slash, colon, bang, questionMark] = [0x3c, 0x3e, 0x2f, 0x3a, 0x21, 0x3f];
const [doubleQuote, singleQuote, equals, minus, closingBracket] = [0x22, 0x27, 0x3d, 0x2d, 0x5d];
const space = 0x20;

/** XML that may go on behind `end`, and the tag or attribute that was read last. */
export interface XmlScan {
  readonly bytes: Uint8Array;
  readonly end: number;
  /** Where to read on. */
  at: number;
  /** Where the tag starts (on its `<`), and where its attributes start and end. */
  tagFrom: number;
  attributesFrom: number;
  attributesTo: number;
  /** The key of the tag's name without its prefix: `nameKey`. */
  name: number;
  isEnd: boolean;
  /** `<v/>`: start and end at once. */
  isEmpty: boolean;
  attribute: number;
  valueFrom: number;
  valueTo: number;
}

/** A scan at the start of bytes. */
export const scanOf = (bytes: Uint8Array): XmlScan => ({
  bytes,
  end: bytes.length,
  at: 0,
  tagFrom: 0,
  attributesFrom: 0,
  attributesTo: 0,
  name: 0,
  isEnd: false,
  isEmpty: false,
  attribute: 0,
  valueFrom: 0,
  valueTo: 0,
});

const keyStep = (key: number, byte: number): number => (Math.imul(key, 31) + byte) | 0;

/** The number by which a name is compared: names are short and few, so that their keys are not the same. */
export const nameKey = (name: string): number => Buffer.from(name).reduce(keyStep, 0);

/** A stretch of text that is not to be read as XML comes like a tag of this name; its text is its attributes. */
export const plainText = nameKey('![CDATA[');

const plainTextMark = Buffer.from('![CDATA[');

const startsWith = ({ bytes }: XmlScan, at: number, mark: Uint8Array): boolean =>
  mark.every((byte, i) => bytes[at + i] === byte);

/** Where `marks` (two bytes and `>`) end; -1 when they are not there yet. */
const behindMarks = ({ bytes, end }: XmlScan, from: number, mark: number): number => {
  for (let p = from; p + 2 < end; p++)
    if (bytes[p + 2] === greaterThan && bytes[p] === mark && bytes[p + 1] === mark) return p + 3;
  return -1;
};

/** Where a document type ends, with what it declares in brackets; nothing of it is used. */
const behindDoctype = ({ bytes, end }: XmlScan, from: number): number => {
  let depth = 0;
  for (let p = from; p < end; p++) {
    if (bytes[p] === lessThan) depth++;
    else if (bytes[p] === greaterThan && depth-- === 0) return p + 1;
  }
  return -1;
};

/** What is neither start nor end of an element, at `p` behind its `<`; answers where it ends, or -1. */
const behindOther = (scan: XmlScan, p: number): number => {
  const { bytes, end } = scan;
  if (p + plainTextMark.length >= end) return -1;
  if (bytes[p] === questionMark) {
    const close = bytes.indexOf(greaterThan, p);
    return close < 0 || close >= end ? -1 : close + 1;
  }
  if (bytes[p + 1] === minus) return behindMarks(scan, p + 3, minus);
  if (startsWith(scan, p, plainTextMark)) return behindMarks(scan, p + plainTextMark.length, closingBracket);
  return behindDoctype(scan, p);
};

/** Where the tag ends whose name ends at `from`; a `>` may stand in an attribute. -1 when it is not there yet. */
const tagEnd = ({ bytes, end }: XmlScan, from: number): number => {
  for (let p = from; p < end; p++) {
    const byte = bytes[p];
    if (byte === greaterThan) return p;
    if (byte === doubleQuote || byte === singleQuote) {
      p++;
      while (p < end && bytes[p] !== byte) p++;
    }
  }
  return -1;
};

/** Reads the name at `p` into the scan, without its prefix; answers where it ends. */
const readName = (scan: XmlScan, from: number): number => {
  const { bytes, end } = scan;
  let p = from;
  let key = 0;
  for (; p < end; p++) {
    const byte = bytes[p] as number;
    if (byte <= space || byte === greaterThan || byte === slash) break;
    key = byte === colon ? 0 : keyStep(key, byte);
  }
  scan.name = key;
  return p;
};

/** Goes on to the next tag. Answers false, and stays where it was, when the bytes end before the tag does. */
export const nextTag = (scan: XmlScan): boolean => {
  const { bytes, end } = scan;
  for (let p = scan.at; ;) {
    while (p < end && bytes[p] !== lessThan) p++;
    if (p + 1 >= end) return false;
    const first = bytes[p + 1];
    if (first === bang || first === questionMark) {
      const next = behindOther(scan, p + 1);
      if (next < 0) return false;
      if (first === bang && startsWith(scan, p + 1, plainTextMark)) return isPlainText(scan, p, next);
      p = next;
      continue;
    }
    const isEnd = first === slash;
    const nameTo = readName(scan, p + (isEnd ? 2 : 1));
    const close = tagEnd(scan, nameTo);
    if (close < 0) return false;
    scan.tagFrom = p;
    scan.isEnd = isEnd;
    scan.isEmpty = bytes[close - 1] === slash;
    scan.attributesFrom = nameTo;
    scan.attributesTo = scan.isEmpty ? close - 1 : close;
    scan.at = close + 1;
    return true;
  }
};

const isPlainText = (scan: XmlScan, from: number, next: number): true => {
  scan.tagFrom = from;
  scan.name = plainText;
  scan.isEnd = false;
  scan.isEmpty = true;
  scan.attributesFrom = from + 1 + plainTextMark.length;
  scan.attributesTo = next - 3;
  scan.at = next;
  return true;
};

/** Goes on to the next attribute of the tag; false when there is none. Call it until then, from the tag on. */
export const nextAttribute = (scan: XmlScan): boolean => {
  const { bytes, attributesTo } = scan;
  let p = scan.attributesFrom;
  while (p < attributesTo && (bytes[p] as number) <= space) p++;
  let key = 0;
  for (; p < attributesTo; p++) {
    const byte = bytes[p] as number;
    if (byte === equals || byte <= space) break;
    key = byte === colon ? 0 : keyStep(key, byte);
  }
  while (p < attributesTo && bytes[p] !== doubleQuote && bytes[p] !== singleQuote) p++;
  if (p >= attributesTo) return false;
  const mark = bytes[p];
  scan.valueFrom = ++p;
  while (p < attributesTo && bytes[p] !== mark) p++;
  scan.valueTo = p;
  scan.attribute = key;
  scan.attributesFrom = p + 1;
  return true;
};

/** A whole number without sign at `from`; -1 where there is something else, or nothing. */
export const wholeNumber = (bytes: Uint8Array, from: number, to: number): number => {
  let number = 0;
  for (let p = from; p < to; p++) {
    const digit = (bytes[p] as number) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return to > from ? number : -1;
};
