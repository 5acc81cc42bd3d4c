/** The reader threads that are free: starting one takes longer than reading a small file. */
import { startReaderThread, type ReaderThread } from './reader-thread.ts';

const mostFree = 2;
const keptFreeMs = 3_000;

/** A free reader, and the file that it still holds open. */
interface Free {
  readonly reader: ReaderThread;
  readonly holds: object;
  readonly timer: NodeJS.Timeout;
}

let free: readonly Free[] = [];

const without = (one: Free): void => {
  clearTimeout(one.timer);
  free = free.filter((other) => other !== one);
};

const retire = (one: Free): void => {
  without(one);
  void one.reader.stop();
};

/** A reader for a file: the one that still holds it, else a free one, else a new one; and whether it holds it. */
export const takeReader = (file: object): { readonly reader: ReaderThread; readonly holdsIt: boolean } => {
  const holder = free.find((one) => one.holds === file && !one.reader.isGone());
  // The reader freed last is left to its file as long as another one is there.
  const chosen = holder ?? free.find((one) => !one.reader.isGone());
  if (chosen === undefined) return { reader: startReaderThread(), holdsIt: false };
  without(chosen);
  return { reader: chosen.reader, holdsIt: chosen === holder };
};

/** Gives a reader back, with the file that it holds. It ends when nobody takes it for a while. */
export const freeReader = (reader: ReaderThread, holds: object): void => {
  if (reader.isGone()) return;
  const timer = setTimeout(() => retire(one), keptFreeMs).unref();
  const one: Free = { reader, holds, timer };
  free = [...free, one];
  if (free.length > mostFree) retire(free[0] as Free);
};
