/** The end of a log, short enough to be kept elsewhere. */
import type { LogHead } from './entry.ts';

/** What a fingerprint from elsewhere says of a log: `unknown` where the log was never that long, `unreadable` where it is none. */
export type FingerprintMatch = 'same' | 'other' | 'unknown' | 'unreadable';

const shownDigits = 16;

/** The end of a log, short enough to be written down: `128-9F3A-77C0-1B2D-E4F5`. */
export const fingerprintOf = ({ count, hash }: LogHead): string =>
  [count, ...(hash.slice(0, shownDigits).toUpperCase().match(/.{4}/g) ?? [])].join('-');

/** What a fingerprint says: how many entries there were, and how the hash of the last one began. Undefined where it is none. */
export const readFingerprint = (
  text: string,
): { readonly count: number; readonly begins: string } | undefined => {
  const [, count, digits = ''] = /^\s*([1-9]\d{0,14})\s*[-–—:\s]\s*([\da-f\s–—-]+)$/iu.exec(text) ?? [];
  const begins = digits.replaceAll(/[^\da-f]/giu, '').toLowerCase();
  return count === undefined || begins.length !== shownDigits ? undefined : { count: Number(count), begins };
};
