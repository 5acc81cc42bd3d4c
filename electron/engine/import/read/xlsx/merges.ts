/** Cells that are shown as one. */
import type { Merge } from '../table.ts';
import { cornerOf } from './references.ts';
import { nameKey, nextAttribute, type XmlScan } from './xml-scan.ts';

const reference = nameKey('ref');

/** The cells that a reference such as `A1:C2` names; null for anything else. */
const areaOf = (text: string): Merge | null => {
  const [first, last] = text.split(':').map(cornerOf);
  if (!first || !last) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
};

/** The cells that the tag `<mergeCell ref="A1:C2"/>` names; null where it names none. */
export const mergeOf = (scan: XmlScan): Merge | null => {
  while (nextAttribute(scan))
    if (scan.attribute === reference)
      return areaOf(Buffer.from(scan.bytes.subarray(scan.valueFrom, scan.valueTo)).toString('latin1'));
  return null;
};
