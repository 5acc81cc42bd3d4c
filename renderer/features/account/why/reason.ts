/** Why the light is what it is, in parts that one sentence is made of. Pure. */
import type { AccountPage } from '../../../../shared/model/account-page.ts';
import type { Band } from '../../../../shared/model/model.ts';
import { reaches } from '../../../../shared/model/reaches.ts';
import type { CapScore, DimensionScore, Lever, MetricScore } from '../../../../shared/model/score.ts';

/** What makes the light. */
export type Because =
  | { readonly kind: 'nothing' }
  /** Too little is known; the metrics that are not, those that weigh most first. */
  | { readonly kind: 'coverage'; readonly gaps: readonly MetricScore[] }
  /** The number would be better. */
  | { readonly kind: 'cap'; readonly caps: readonly CapScore[]; readonly number: Band }
  /** The dimensions that keep it from green, the most costly first. */
  | { readonly kind: 'below'; readonly dimensions: readonly DimensionScore[] }
  | { readonly kind: 'green'; readonly weakest: DimensionScore | null };

/** What would make it green. */
export type ToGreen =
  | { readonly kind: 'none' }
  | { readonly kind: 'path'; readonly levers: readonly Lever[] }
  | { readonly kind: 'short' }
  | { readonly kind: 'capped' };

/** The light that the values give, with both parts of its sentence. */
export interface Reason {
  readonly band: Band;
  readonly because: Because;
  readonly toGreen: ToGreen;
}

const order = { red: 0, amber: 1, green: 2 } as const;

/** The light without what a person set. */
export const valuesBand = ({ computedBand, caps }: Pick<AccountPage['score'], 'computedBand' | 'caps'>): Band =>
  computedBand === 'unknown'
    ? 'unknown'
    : caps.reduce<'red' | 'amber' | 'green'>(
        (so, { band }) => (order[band] < order[so] ? band : so),
        computedBand,
      );

const isGap = ({ state }: MetricScore): boolean => ['missing', 'expired', 'tooFew'].includes(state);

/** Points of the overall score that a dimension is short of green. */
const shortOfGreen = ({ weight, score }: DimensionScore, green: number): number =>
  score === null ? 0 : weight * (green - score);

const becauseOf = ({ score, model }: Pick<AccountPage, 'score' | 'model'>): Because => {
  const band = valuesBand(score);
  if (score.score === null) return { kind: 'nothing' };
  const metrics = score.dimensions.flatMap((dimension) => dimension.metrics);
  if (band === 'unknown') return { kind: 'coverage', gaps: metrics.filter(isGap) };
  if (band !== score.computedBand)
    return {
      kind: 'cap',
      caps: score.caps.filter((cap) => cap.band === band),
      number: score.computedBand,
    };
  const { green } = model.cutoffs;
  const below = score.dimensions
    .filter((dimension) => shortOfGreen(dimension, green) > 1e-9)
    .toSorted((a, b) => shortOfGreen(b, green) - shortOfGreen(a, green));
  return band === 'green' ? { kind: 'green', weakest: below[0] ?? null } : { kind: 'below', dimensions: below };
};

const toGreenOf = ({
  pathToGreen: path,
  score,
  model,
}: Pick<AccountPage, 'pathToGreen' | 'score' | 'model'>): ToGreen => {
  if (path === null || score.computedBand === 'unknown') return { kind: 'none' };
  if (path.reaches) return { kind: 'path', levers: path.levers };
  return { kind: reaches(path.score, model.cutoffs.green) ? 'capped' : 'short' };
};

/** The reason of a page's light. */
export const reasonOf = (page: Pick<AccountPage, 'pathToGreen' | 'score' | 'model'>): Reason => ({
  band: valuesBand(page.score),
  because: becauseOf(page),
  toGreen: toGreenOf(page),
});
