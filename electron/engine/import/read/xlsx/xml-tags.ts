/** The tags of a small XML file, one after the other. */
import { nameKey, nextAttribute, nextTag, scanOf, type XmlScan } from './xml-scan.ts';
import { NotUnderstood } from './not-understood.ts';
import { withoutReferences } from './xml-text.ts';

/** A tag with its attributes by the key of their names; prefixes are left out. */
export interface Tag {
  readonly name: number;
  readonly isEnd: boolean;
  readonly isEmpty: boolean;
  /** An attribute as text; undefined where it is not there. */
  readonly get: (name: string) => string | undefined;
}

const utf8Only = /^(?:utf-?8|us-ascii)$/i;

/** Throws `NotUnderstood` unless the XML that starts with these bytes is UTF-8. */
export const requireUtf8 = (start: Buffer): void => {
  const declared = /^\s*(?:\xef\xbb\xbf)?<\?xml[^>]*encoding=["']([^"']*)/.exec(
    start.toString('latin1', 0, 200),
  );
  const isMarked = start[0] === 0xfe || start[0] === 0xff || start[0] === 0 || start[1] === 0;
  if (isMarked || (declared && !utf8Only.test(declared[1] as string)))
    throw new NotUnderstood('XML in another encoding than UTF-8');
};

const tagOf = (scan: XmlScan, bytes: Buffer): Tag => {
  const attributes = new Map<number, string>();
  while (nextAttribute(scan))
    attributes.set(scan.attribute, bytes.toString('utf8', scan.valueFrom, scan.valueTo));
  return {
    name: scan.name,
    isEnd: scan.isEnd,
    isEmpty: scan.isEmpty,
    get: (name) => {
      const raw = attributes.get(nameKey(name));
      return raw === undefined ? undefined : withoutReferences(raw);
    },
  };
};

/** All tags of an XML file in their order; what is behind a cut in it is left out. */
export const tagsOf = function* (bytes: Buffer): Generator<Tag> {
  requireUtf8(bytes);
  const scan = scanOf(bytes);
  while (nextTag(scan)) yield tagOf(scan, bytes);
};
