/** Bytes that are no longer what they were. */
import type { Chance } from '../../samples/random.ts';

/** Changes bytes in one way. */
type Mutate = (bytes: Buffer, chance: Chance) => Buffer;

const placeIn = (bytes: Buffer, chance: Chance): number => chance.whole(0, Math.max(0, bytes.length - 1));

const edgeBytes = [0, 1, 0x7f, 0x80, 0xff];

const flip: Mutate = (bytes, chance) => {
  const changed = Buffer.from(bytes);
  for (let i = chance.whole(1, 16); i > 0 && changed.length > 0; i--) {
    const at = placeIn(changed, chance);
    changed[at] = chance.happens(0.5)
      ? (changed[at] as number) ^ (1 << chance.whole(0, 7))
      : chance.pick(edgeBytes);
  }
  return changed;
};

const edgeNumbers = [0, 1, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

/** Four bytes that may be a size or a place. */
const number: Mutate = (bytes, chance) => {
  if (bytes.length < 4) return bytes;
  const changed = Buffer.from(bytes);
  changed.writeUInt32LE(chance.pick(edgeNumbers), chance.whole(0, bytes.length - 4));
  return changed;
};

const cut: Mutate = (bytes, chance) => bytes.subarray(0, placeIn(bytes, chance));

const drop: Mutate = (bytes, chance) => {
  const from = placeIn(bytes, chance);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + chance.whole(1, 600))]);
};

const repeat: Mutate = (bytes, chance) => {
  const from = placeIn(bytes, chance);
  const part = bytes.subarray(from, from + chance.whole(1, 400));
  const again = Array.from({ length: chance.whole(1, 40) }, () => part);
  return Buffer.concat([bytes.subarray(0, from), ...again, bytes.subarray(from)]);
};

const insert: Mutate = (bytes, chance) => {
  const at = placeIn(bytes, chance);
  const noise = Buffer.from(Array.from({ length: chance.whole(1, 64) }, () => chance.whole(0, 255)));
  return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
};

const swap: Mutate = (bytes, chance) => {
  const [a, b] = [placeIn(bytes, chance), placeIn(bytes, chance)];
  const length = chance.whole(1, 512);
  const changed = Buffer.from(bytes);
  bytes.copy(changed, a, b, b + length);
  bytes.copy(changed, b, a, a + length);
  return changed;
};

const ways: readonly Mutate[] = [flip, flip, flip, number, number, cut, drop, repeat, insert, swap];

/** Bytes changed in one to four ways. */
export const mutatedBytes = (bytes: Buffer, chance: Chance): Buffer => {
  let changed = bytes;
  for (let i = chance.whole(1, 4); i > 0; i--) changed = chance.pick(ways)(changed, chance);
  return changed;
};
