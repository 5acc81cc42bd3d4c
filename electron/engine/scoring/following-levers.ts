/** Levers and the path to green where formulas follow their inputs: every gain is measured by scoring anew. */
import type { Lever, MetricScore, PathToGreen } from '../../../shared/model/score.ts';
import { reaches } from '../../../shared/model/reaches.ts';
import type { ValuesScore } from '../../../shared/model/what-if.ts';
import { followersOf, targetsOf } from './following-targets.ts';
import { scoreValues } from './score-values.ts';
import type { Valuation } from './valuation.ts';
import { type OtherValues, withValues } from './what-if/with-values.ts';

/** A gain below this is a rounding error. */
const leastGain = 1e-9;

const scoredWith = ({ model, valueOf }: Valuation, moved: OtherValues): ValuesScore =>
  scoreValues(model, withValues(valueOf, moved));

/** A metric that can be moved by itself, as it scores now. */
type Live = MetricScore & { readonly value: number };

const livesOf = ({ model }: Valuation, score: Pick<ValuesScore, 'dimensions'>): readonly Live[] => {
  const formulas = new Set(
    model.metrics.filter(({ source }) => source?.kind === 'formula').map(({ key }) => key),
  );
  return score.dimensions
    .flatMap(({ metrics }) => metrics)
    .filter((metric): metric is Live => metric.value !== null && !formulas.has(metric.key));
};

/** A move of one metric and what the account scores after it. */
interface Move {
  readonly live: Live;
  readonly to: number;
  readonly gain: number;
  readonly after: ValuesScore;
}

const bestMove = (moves: readonly Move[]): Move | undefined =>
  moves.reduce<Move | undefined>((best, move) => (best && best.gain >= move.gain ? best : move), undefined);

/** Every move worth trying of one metric, on top of what was moved already. */
const movesOf = (valuation: Valuation, live: Live, moved: OtherValues): readonly Move[] => {
  const metric = valuation.model.metrics.find(({ key }) => key === live.key);
  if (!metric) return [];
  const from = moved[live.key] ?? live.value;
  const before = scoredWith(valuation, moved).score ?? 0;
  return targetsOf(valuation, { metric, from, moved }).map((to) => {
    const after = scoredWith(valuation, { ...moved, [live.key]: to });
    return { live, to, gain: (after.score ?? 0) - before, after };
  });
};

const leverOf = (valuation: Valuation, { live, to, gain }: Pick<Move, 'live' | 'to' | 'gain'>): Lever => ({
  metric: live.key,
  dimension: valuation.model.metrics.find(({ key }) => key === live.key)?.dimension ?? '',
  gain,
  from: live.value,
  to,
  unit: live.unit,
});

/** Every metric that can be moved by itself and would lift the score, formulas over it included; largest gain first. */
export const followingLevers = (valuation: Valuation): readonly Lever[] => {
  const { green } = valuation.model.cutoffs;
  return livesOf(valuation, scoredWith(valuation, {}))
    .filter(({ key, score }) => !reaches(score ?? 0, green) || followersOf(valuation.model, key).length > 0)
    .flatMap((live) => {
      const best = bestMove(movesOf(valuation, live, {}));
      return best && best.gain > leastGain ? [leverOf(valuation, best)] : [];
    })
    .toSorted((a, b) => b.gain - a.gain);
};

const isDone = (valuation: Valuation, { score, caps }: ValuesScore): boolean =>
  score !== null && reaches(score, valuation.model.cutoffs.green) && caps.length === 0;

/** The next move: while a cap holds one that lifts it, else the one that brings most. */
const nextMove = (valuation: Valuation, lives: readonly Live[], moved: OtherValues): Move | undefined => {
  const now = scoredWith(valuation, moved);
  const moves = lives.flatMap((live) => movesOf(valuation, live, moved));
  if (now.caps.length > 0) return bestMove(moves.filter(({ after }) => after.caps.length < now.caps.length));
  return bestMove(moves.filter(({ gain, after }) => gain > leastGain && after.caps.length === 0));
};

/** What was moved, without the moves that turned out not to be needed; taking one away may free another. */
const pruned = (valuation: Valuation, moved: OtherValues): OtherValues => {
  const spare = Object.keys(moved).findLast((key) => {
    const { [key]: _, ...others } = moved;
    return isDone(valuation, scoredWith(valuation, others));
  });
  if (spare === undefined) return moved;
  const { [spare]: _, ...others } = moved;
  return pruned(valuation, others);
};

const movedToGreen = (valuation: Valuation, lives: readonly Live[]): OtherValues => {
  const moved: Record<string, number> = {};
  // A metric may be moved twice: once for itself, once for what follows it.
  for (let step = 0; step < 2 * lives.length; step += 1) {
    if (isDone(valuation, scoredWith(valuation, moved))) return pruned(valuation, moved);
    const move = nextMove(valuation, lives, moved);
    if (!move) return moved;
    moved[move.live.key] = move.to;
  }
  return moved;
};

/** The path to green by scoring anew after each step; `reaches` only where its end was seen to be green. */
export const followingPath = (valuation: Valuation): PathToGreen | null => {
  const now = scoredWith(valuation, {});
  if (now.score === null || isDone(valuation, now)) return null;
  const lives = livesOf(valuation, now);
  const steps = Object.entries(movedToGreen(valuation, lives));
  const levers = steps.flatMap(([key, to], index) => {
    const live = lives.find((candidate) => candidate.key === key);
    const scoreAfter = (count: number): number =>
      scoredWith(valuation, Object.fromEntries(steps.slice(0, count))).score ?? 0;
    return live ? [leverOf(valuation, { live, to, gain: scoreAfter(index + 1) - scoreAfter(index) })] : [];
  });
  const end = scoredWith(valuation, Object.fromEntries(steps));
  const isGreen = isDone(valuation, end) && end.computedBand === 'green' && now.computedBand !== 'unknown';
  return { levers, caps: now.caps, score: end.score ?? 0, reaches: isGreen };
};
