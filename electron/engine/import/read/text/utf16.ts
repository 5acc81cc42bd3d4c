/** Whether a text is UTF-16, with a byte order mark or without. */

const sampleBytes = 1 << 14;
/** How much of a text must be characters that tables are made of. */
const soundShare = 0.7;

/** Characters of the languages and signs that tables here are written in. */
const isUsual = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x250 && !(unit >= 0x7f && unit < 0xa0)) ||
  unit === 0x09 ||
  unit === 0x0a ||
  unit === 0x0d ||
  (unit >= 0x590 && unit < 0x600) ||
  (unit >= 0x2000 && unit < 0x20d0);

/** How much of a text is made of usual characters, 0..1, when its bytes are taken in pairs. */
const usualShare = (bytes: Uint8Array, high: 0 | 1): number => {
  const pairs = bytes.length >> 1;
  let usual = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const unit = ((bytes[pair * 2 + high] as number) << 8) | (bytes[pair * 2 + 1 - high] as number);
    if (isUsual(unit)) usual++;
  }
  return pairs === 0 ? 0 : usual / pairs;
};

/** The kind of UTF-16 that the first bytes of a file are in; undefined = not UTF-16. */
export const utf16Of = (head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const sample = head.subarray(0, sampleBytes);
  // ASCII in UTF-16 has a zero byte in each pair, and there is no table without delimiters and line ends.
  if (!sample.includes(0)) return undefined;
  const [little, big] = [usualShare(sample, 1), usualShare(sample, 0)];
  if (Math.max(little, big) < soundShare) return undefined;
  return little >= big ? 'utf-16le' : 'utf-16be';
};
