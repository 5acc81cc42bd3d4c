/** A few of something for many who want one: each is used by one at a time, and made when first needed. */

/** Lends what is free, else makes one, else waits for the first that comes back. */
export const makePool = <T>(most: number, make: () => Promise<T>) => {
  const free: T[] = [];
  const waiting: ((item: T) => void)[] = [];
  let made = 0;

  const take = async (): Promise<T> => {
    const item = free.pop();
    if (item !== undefined) return item;
    if (made === most) return new Promise((resolve) => waiting.push(resolve));
    made += 1;
    return make().catch((error: unknown) => {
      made -= 1;
      throw error;
    });
  };

  const giveBack = (item: T): void => {
    const next = waiting.shift();
    if (next) next(item);
    else free.push(item);
  };

  return async <R>(work: (item: T) => Promise<R>): Promise<R> => {
    const item = await take();
    try {
      return await work(item);
    } finally {
      giveBack(item);
    }
  };
};
