/** Computes month ends in threads, each taking the next one that nobody has begun. */
import { AppError } from '../../../../../shared/errors.ts';
import type { Model } from '../../../../../shared/model/model.ts';
import type { AccountRange } from '../../../db/queries/scope.ts';
import type { WorkspaceFacts } from '../../../db/queries/workspace-facts.ts';
import type { Access } from '../../../workspace/workspace.ts';
import type { ComputedMonth, MonthWork } from '../month.ts';
import { inParts, joining } from './month-parts.ts';
import { type MonthThread, startMonthThread } from './month-thread.ts';

/** Where to compute: how a thread reaches the workspace, and how many of them at once. */
export interface Threads {
  readonly access: Access;
  readonly count: number;
}

/** What is to be computed, and who takes it. */
export interface MonthsToCompute {
  readonly model: Model;
  readonly works: readonly MonthWork[];
  /** All accounts in so many ranges. */
  readonly parts: (count: number) => readonly AccountRange[];
  /** What is true of the whole workspace, gathered while the threads begin. */
  readonly facts: () => WorkspaceFacts;
  /** Takes a month, in whatever order they are ready; its thread computes on meanwhile. */
  readonly take: (month: ComputedMonth) => Promise<void>;
  readonly signal?: AbortSignal | undefined;
}

/** From so many whole months on, what is the same in each is gathered first. */
const manyMonths = 4;

/** Where there are fewer months than threads, each thread takes some accounts of each. */
const shared = (
  { works, parts }: Pick<MonthsToCompute, 'works' | 'parts'>,
  threads: number,
): readonly MonthWork[] => {
  if (works.length >= threads) return works;
  const ranges = parts(threads);
  return ranges.length > 1 ? works.flatMap((work) => inParts(work, ranges)) : works;
};

const workThrough = async (
  thread: MonthThread,
  next: () => MonthWork | undefined,
  take: MonthsToCompute['take'],
): Promise<void> => {
  const begin = (): Promise<ComputedMonth> | undefined => {
    const work = next();
    const coming = work && thread.compute(work);
    // It is waited for below; but an error before that must not count as unheard.
    coming?.catch(() => undefined);
    return coming;
  };
  let coming = begin();
  while (coming) {
    const month = await coming;
    coming = begin();
    await take(month);
  }
};

const aborted = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => {
    const abort = (): void => reject(new AppError('cancelled'));
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
  });

/** Computes all of them. Throws `cancelled` at once when the signal is given, and an Error when a thread fails. */
export const computeInThreads = async (
  { access, count }: Threads,
  { model, facts, take, signal, ...months }: MonthsToCompute,
): Promise<void> => {
  const works = shared(months, count);
  const waiting = [...works];
  const takePart = joining(works, take);
  const isMany = months.works.filter(({ accounts }) => accounts === null).length >= manyMonths;
  const threads = Array.from({ length: Math.min(count, works.length) }, () =>
    startMonthThread({ access, model, isMany }),
  );
  const known = facts();
  for (const thread of threads) thread.know(known);
  const all = threads.map((thread) => workThrough(thread, () => waiting.shift(), takePart));
  try {
    await Promise.race([Promise.all(all), aborted(signal)]);
  } finally {
    waiting.length = 0;
    await Promise.all(threads.map((thread) => thread.stop()));
    await Promise.allSettled(all);
  }
};
