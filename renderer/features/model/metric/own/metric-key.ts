/** Keys of metrics of one's own: made from their names, never the same as another. Pure. */
import { isMetricKey } from '../../../../../shared/model/metrics.ts';
import { type OwnName } from '../../../../../shared/model/model.ts';

const longest = 64;
/** Words of formulas: a metric called like one could not be told from it. */
const functions: readonly string[] = ['min', 'max', 'if'];
const nameless = 'metric';

const isFree = (key: string, taken: readonly string[]): boolean =>
  !taken.includes(key) &&
  !isMetricKey(key) &&
  !functions.includes(key.toLowerCase()) &&
  !(key in Object.prototype);

/** The words of a name, joined; a key must not begin with a digit. */
const plainKey = (name: string): string => {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  const joined = words.join('_');
  return /^\p{L}/u.test(joined) ? joined : `${nameless}${joined === '' ? '' : `_${joined}`}`;
};

/** The key of a name that none of `taken` is. */
export const keyFor = (name: string, taken: readonly string[]): string => {
  const plain = plainKey(name);
  for (let n = 1; ; n += 1) {
    const ending = n === 1 ? '' : `_${n}`;
    const key = plain.slice(0, longest - ending.length) + ending;
    if (isFree(key, taken)) return key;
  }
};

/** The text of a name that its key is made from: one for all, else English, else any. */
export const textOfName = (name: OwnName | undefined): string => {
  if (name === undefined || typeof name === 'string') return name ?? '';
  return [name.en, ...Object.values(name)].find((text) => text?.trim()) ?? '';
};
