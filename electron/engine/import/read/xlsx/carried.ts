/** XML that arrives in pieces: what one piece leaves unread comes before the next one. */
import { NotUnderstood } from './not-understood.ts';
import type { Piece } from './unpack.ts';
import { scanOf, type XmlScan } from './xml-scan.ts';
import { requireUtf8 } from './xml-tags.ts';

/** No cell, string or tag is longer; what is, is no workbook. */
const mostUnreadBytes = 1 << 24;

/** A scan over as much as is there, and how much of the file that is (0..1). */
export interface Stretch {
  readonly scan: XmlScan;
  readonly share: number;
}

/**
 * Scans over a file, one per piece. Whoever reads leaves `scan.at` where the next scan has to start.
 * Throws `NotUnderstood` where the XML is not UTF-8, or has no end of a tag or cell for too long.
 */
export const carried = async function* (pieces: AsyncIterable<Piece>): AsyncGenerator<Stretch> {
  let rest: Buffer = Buffer.alloc(0);
  let isFirst = true;
  for await (const { bytes, share } of pieces) {
    if (isFirst) requireUtf8(bytes);
    isFirst = false;
    const joined = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    const scan = scanOf(joined);
    yield { scan, share };
    rest = joined.subarray(scan.at);
    if (rest.length > mostUnreadBytes) throw new NotUnderstood('XML without an end');
  }
};
