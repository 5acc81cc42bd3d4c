/** One month end over several threads: each computes some of the accounts. */
import type { Day } from '../../../../../shared/dates.ts';
import type { AccountRange } from '../../../db/queries/scope.ts';
import type { ComputedMonth, MonthWork } from '../month.ts';

/** The parts of a month as the whole of it; accounts in the order of the parts. */
const joined = (parts: readonly ComputedMonth[]): ComputedMonth => {
  const [first] = parts as readonly [ComputedMonth, ...ComputedMonth[]];
  const { among: _, ...work } = first.work;
  return {
    work,
    basis: first.basis,
    accounts: Uint32Array.from(parts.flatMap(({ accounts }) => [...accounts])),
    scores: Float64Array.from(parts.flatMap(({ scores }) => [...scores])),
    bands: parts.flatMap(({ bands }) => bands),
    dimensions: Float64Array.from(parts.flatMap(({ dimensions }) => [...dimensions])),
  };
};

/** A whole month as one work per range of accounts. */
export const inParts = (work: MonthWork, ranges: readonly AccountRange[]): readonly MonthWork[] =>
  work.accounts === null ? ranges.map((among) => ({ ...work, among })) : [work];

/** Takes parts, and hands a month on once all of its parts are there. */
export const joining = (
  works: readonly MonthWork[],
  take: (month: ComputedMonth) => Promise<void>,
): ((part: ComputedMonth) => Promise<void>) => {
  const waiting = new Map<Day, number>();
  for (const { day } of works) waiting.set(day, (waiting.get(day) ?? 0) + 1);
  const ready = new Map<Day, ComputedMonth[]>();
  return async (part) => {
    const { day, among } = part.work;
    if (!among) return take(part);
    const parts = [...(ready.get(day) ?? []), part];
    ready.set(day, parts);
    if (parts.length < (waiting.get(day) ?? 0)) return;
    ready.delete(day);
    parts.sort((a, b) => (a.work.among?.from ?? 0) - (b.work.among?.from ?? 0));
    await take(joined(parts));
  };
};
