/** The strings that cells share: kept as bytes one behind the other, made text when a cell asks. */
import type { ZipEntry } from '../zip-entries.ts';
import { carried } from './carried.ts';
import { NotUnderstood } from './not-understood.ts';
import type { Package } from './package-parts.ts';
import { gatherText, type Gathered } from './text-pieces.ts';
import { unpacked } from './unpack.ts';
import { nameKey, nextTag, type XmlScan } from './xml-scan.ts';
import { cellText } from './xml-text.ts';

const itemTag = nameKey('si');
const mostBytes = 1 << 29;

/** Strings by number. */
export interface SharedStrings {
  readonly text: (index: number) => string;
}

interface Kept {
  readonly gathered: Gathered;
  starts: Int32Array;
  count: number;
}

const keepEnd = (kept: Kept): void => {
  kept.count++;
  if (kept.count === kept.starts.length) {
    const starts = new Int32Array(kept.starts.length * 2);
    starts.set(kept.starts);
    kept.starts = starts;
  }
  kept.starts[kept.count] = kept.gathered.length;
};

/** Keeps all strings that are complete, and leaves the scan at the first one that is not. */
const keepStrings = (kept: Kept, scan: XmlScan): void => {
  for (;;) {
    const from = scan.at;
    const before = kept.gathered.length;
    if (!nextTag(scan)) return;
    if (scan.name !== itemTag || scan.isEnd) continue;
    const start = scan.tagFrom;
    if (!scan.isEmpty && !gatherText(scan, kept.gathered)) {
      kept.gathered.length = before;
      scan.at = Math.max(from, start);
      return;
    }
    keepEnd(kept);
  }
};

/** Reads the shared strings of a workbook. A number that no string has is an empty text. */
export const readSharedStrings = async (book: Package, entry: ZipEntry | undefined): Promise<SharedStrings> => {
  const kept: Kept = {
    gathered: { bytes: Buffer.alloc(entry ? Math.min(entry.size, 1 << 16) : 0), length: 0 },
    starts: new Int32Array(1024),
    count: 0,
  };
  if (entry && entry.size > mostBytes) throw new NotUnderstood('more strings than fit into memory');
  if (entry) for await (const { scan } of carried(unpacked(book.path, entry))) keepStrings(kept, scan);
  return {
    text: (index) =>
      index < 0 || index >= kept.count
        ? ''
        : cellText(kept.gathered.bytes.toString('utf8', kept.starts[index], kept.starts[index + 1])),
  };
};
