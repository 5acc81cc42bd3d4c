/** Tables that programs save as web pages and call workbooks, as text. */
import { codingOf } from '../text/survey-encoding.ts';
import { decodeCell } from '../text/encoding.ts';

/**
 * The text of a page, in the encoding that its letters show: what pages say of themselves is often untrue.
 * `path` is that of the file whose bytes are given.
 */
export const markupText = (path: string, bytes: Buffer): string => {
  const coding = codingOf(path, bytes);
  const isWide = coding.encoding === 'utf-16le' || coding.encoding === 'utf-16be';
  const text = isWide
    ? new TextDecoder(coding.encoding).decode(bytes)
    : decodeCell(bytes, { from: 0, to: bytes.length }, coding);
  return text.replace(/^\ufeff/, '');
};
