/** The table of month ends: how the account stood at each, and what moved it most since the one before. Pure. */
import type { DatedChange, MetricChange } from '../../../../shared/model/change.ts';
import type { HistoryPoint } from '../../../../shared/model/score.ts';
import { most } from './limits.ts';

/** One line of the table. */
export interface Month {
  readonly point: HistoryPoint;
  /** Points since the line before; null where either has no score. */
  readonly change: number | null;
  /** What changed most, the largest first. */
  readonly causes: readonly Pick<MetricChange, 'metric' | 'kind' | 'change'>[];
}

/** Less is not shown: it rounds to nothing. */
const leastShown = 0.05;

const causesOf = (change: DatedChange | undefined): Month['causes'] =>
  (change?.metrics ?? [])
    .filter((metric) => Math.abs(metric.change) >= leastShown)
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, most.causes);

/** Newest first, without the months before the first score. */
export const monthsOf = (
  history: readonly HistoryPoint[],
  changes: readonly DatedChange[],
): readonly Month[] => {
  const first = history.findIndex(({ score }) => score !== null);
  if (first < 0) return [];
  const byDate = new Map(changes.map((change) => [change.toDate, change]));
  const lines = history.map((point, place): Month => {
    const change = place === first ? undefined : byDate.get(point.date);
    return { point, change: change?.change ?? null, causes: causesOf(change) };
  });
  return lines.slice(first).toReversed();
};

/** How a line of scores went: its first and newest, and the least and most of it; null without any. */
export const spanOf = (
  values: readonly (number | null)[],
): { readonly first: number; readonly last: number; readonly low: number; readonly high: number } | null => {
  const known = values.filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { first, last, low: Math.min(...known), high: Math.max(...known) };
};
