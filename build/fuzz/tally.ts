/** What became of the inputs, counted. */
import type { Input } from './input.ts';
import type { Answered } from './child.ts';

/** Something that should not have happened. */
export interface Finding {
  readonly input: Pick<Input, 'kind' | 'number' | 'name'>;
  readonly what: readonly string[];
}

/** Counts of a run. */
export interface Tally {
  /** Kind of input → result → how many. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly findings: readonly Finding[];
  readonly total: number;
  /** Of the processor. */
  readonly slowestMs: number;
  readonly peakMb: number;
}

/** What an input may take; readers end by themselves after nine seconds, or at a gigabyte. */
const limits = { busyMs: 30_000, peakMb: 1_300 } as const;

/** Nothing counted yet. */
export const emptyTally: Tally = { counts: new Map(), findings: [], total: 0, slowestMs: 0, peakMb: 0 };

const beyond = ({ busyMs, peakMb }: Answered): readonly string[] => [
  ...(busyMs > limits.busyMs ? [`took ${(busyMs / 1000).toFixed(1)} s of the processor`] : []),
  ...(peakMb > limits.peakMb ? [`took ${peakMb.toFixed(0)} MB`] : []),
];

/** The tally with one more input. */
export const withAnswer = (tally: Tally, input: Input, answered: Answered): Tally => {
  const { kind, number, name } = input;
  const own = tally.counts.get(kind) ?? new Map<string, number>();
  const what = [...answered.findings, ...beyond(answered)];
  return {
    counts: new Map(tally.counts).set(
      kind,
      new Map(own).set(answered.result, (own.get(answered.result) ?? 0) + 1),
    ),
    findings: what.length > 0 ? [...tally.findings, { input: { kind, number, name }, what }] : tally.findings,
    total: tally.total + 1,
    slowestMs: Math.max(tally.slowestMs, answered.busyMs),
    peakMb: Math.max(tally.peakMb, answered.peakMb),
  };
};

const resultsText = (results: ReadonlyMap<string, number>): string =>
  [...results]
    .toSorted((a, b) => b[1] - a[1])
    .map(([result, count]) => `${result} ${count}`)
    .join(', ');

/** The tally in lines. */
export const tallyLines = ({ counts, findings, total, slowestMs, peakMb }: Tally): readonly string[] => [
  ...[...counts].map(([kind, results]) => {
    const sum = [...results.values()].reduce((all, count) => all + count, 0);
    return `${kind.padEnd(10)}${String(sum).padStart(6)}  ${resultsText(results)}`;
  }),
  `${total} inputs; the slowest took ${(slowestMs / 1000).toFixed(1)} s of the processor, the most memory ${peakMb.toFixed(0)} MB`,
  `${findings.length} findings`,
];
