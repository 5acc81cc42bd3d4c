/** From metric scores to dimensions and the overall score (health model, section 4). Pure: no database, no dates. */
import type { DimensionModel, Policy } from '../../../shared/model/model.ts';

/** How a metric stands in the roll-up: it has a score, it has none, or it is not part of the picture at all. */
export type Standing = 'live' | 'unknown' | 'leftOut';

/** One metric as the roll-up needs it. `score` (0..100) counts only when live. */
export interface RollUpMetric {
  readonly key: string;
  readonly dimension: string;
  readonly weight: number;
  readonly policy: Policy;
  readonly standing: Standing;
  readonly score: number | null;
}

/** A metric's share of the overall score: weight × what it counts as = contribution, null when it does not count. */
export interface Share {
  readonly weight: number;
  readonly contribution: number | null;
}

/** A dimension: its share of the model's weight among those that apply, its score and how much of it is known. */
export interface RollUpDimension {
  readonly key: string;
  readonly weight: number;
  readonly score: number | null;
  readonly coverage: number;
}

/** The whole: score 0..100 or null, coverage 0..1, and the range the score could have if all were known. */
export interface RollUp {
  readonly score: number | null;
  readonly coverage: number;
  readonly range: readonly [low: number, high: number];
  readonly dimensions: readonly RollUpDimension[];
  /** Metric key → share; metrics that do not count are not in it. */
  readonly shares: ReadonlyMap<string, Share>;
}

interface Part {
  readonly key: string;
  readonly modelWeight: number;
  readonly applies: boolean;
  /** Metrics that count, each with what it counts as. */
  readonly counted: readonly { readonly key: string; readonly weight: number; readonly as: number }[];
  readonly score: number | null;
  readonly coverage: number;
  readonly low: number;
  readonly high: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

const mean = (items: readonly { readonly weight: number; readonly as: number }[]): number | null => {
  const weight = sum(items.map((item) => item.weight));
  return weight > 0 ? sum(items.map((item) => item.weight * item.as)) / weight : null;
};

/** What an unknown metric counts as under its policy; undefined: it does not count. */
const standIn = (policy: Policy): number | undefined => {
  switch (policy) {
    case 'neutral':
      return 50;
    case 'worst':
      return 0;
    case 'exclude':
    case 'block':
      return undefined;
  }
};

const partOf = ({ key, weight }: DimensionModel, all: readonly RollUpMetric[]): Part => {
  const own = all.filter((m) => m.dimension === key && m.standing !== 'leftOut' && m.weight > 0);
  const countsAs = (m: RollUpMetric): number | undefined =>
    m.standing === 'live' ? (m.score ?? 0) : standIn(m.policy);
  const ifUnknown = (score: number) =>
    mean(own.map((m) => ({ weight: m.weight, as: m.standing === 'live' ? (m.score ?? 0) : score }))) ?? 0;
  const blocked = own.some((m) => m.standing === 'unknown' && m.policy === 'block');
  const counted = own.flatMap((m) => {
    const as = blocked ? undefined : countsAs(m);
    return as === undefined ? [] : [{ key: m.key, weight: m.weight, as }];
  });
  const known = sum(own.filter((m) => m.standing === 'live').map((m) => m.weight));
  return {
    key,
    modelWeight: weight,
    applies: own.length > 0 && weight > 0,
    counted,
    score: mean(counted),
    coverage: known > 0 ? known / sum(own.map((m) => m.weight)) : 0,
    low: ifUnknown(0),
    high: ifUnknown(100),
  };
};

const sharesOf = (parts: readonly Part[]): ReadonlyMap<string, Share> => {
  const scored = parts.filter((part) => part.applies && part.score !== null);
  const total = sum(scored.map((part) => part.modelWeight));
  const shares = new Map<string, Share>();
  for (const part of scored) {
    const own = sum(part.counted.map((m) => m.weight));
    for (const m of part.counted) {
      const weight = (part.modelWeight / total) * (m.weight / own);
      shares.set(m.key, { weight, contribution: weight * m.as });
    }
  }
  return shares;
};

/**
 * Rolls metric scores up. Left-out metrics take their weight with them; unknown ones follow their policy.
 * Coverage and range keep the model's own weights, whatever the policies say.
 */
export const rollUp = (dimensions: readonly DimensionModel[], metrics: readonly RollUpMetric[]): RollUp => {
  const parts = dimensions.map((dimension) => partOf(dimension, metrics));
  const applying = parts.filter((part) => part.applies);
  const total = sum(applying.map((part) => part.modelWeight));
  const weighted = (of: (part: Part) => number): number =>
    sum(applying.map((p) => (p.modelWeight / total) * of(p)));
  const shares = sharesOf(parts);
  return {
    score: shares.size > 0 ? sum([...shares.values()].map((share) => share.contribution ?? 0)) : null,
    coverage: weighted((part) => part.coverage),
    range: applying.length > 0 ? [weighted((part) => part.low), weighted((part) => part.high)] : [0, 100],
    dimensions: parts.map((part) => ({
      key: part.key,
      weight: part.applies ? part.modelWeight / total : 0,
      score: part.applies ? part.score : null,
      coverage: part.applies ? part.coverage : 0,
    })),
    shares,
  };
};
