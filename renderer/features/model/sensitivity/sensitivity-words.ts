/** How much the lights hang on single weights, summed up. Pure. */
import type { BandChange, Sensitivity, WeightSensitivity } from '../../../../shared/model/sensitivity.ts';

/** `still`: no weight moves anybody. The others by the share of accounts that some weight moves. */
export type Steadiness = 'still' | 'steady' | 'mostly' | 'hanging';

/** Up to here a light that changes is the exception, and up to there it is still a matter of few. */
const steadyUpTo = 0.05;
const mostlyUpTo = 0.15;

/** What the sentence on top says. */
export interface SensitivitySummary {
  readonly steadiness: Steadiness;
  /** Accounts that at least one weight moves, of all. */
  readonly moved: number;
  readonly accounts: number;
  /** How many the strongest weight moves in its worse direction, and which it is; null where several move as many. */
  readonly most: { readonly moved: number; readonly weight: WeightSensitivity | null };
}

/** How many accounts a weight moves when it is nudged in its worse direction. */
export const mostMoved = ({ larger, smaller }: WeightSensitivity): number =>
  Math.max(larger.length, smaller.length);

const steadinessOf = (moved: number, accounts: number): Steadiness => {
  if (moved === 0) return 'still';
  if (moved <= accounts * steadyUpTo) return 'steady';
  return moved <= accounts * mostlyUpTo ? 'mostly' : 'hanging';
};

/** Sums up what the engine answered. */
export const sensitivitySummary = ({ accounts, weights }: Sensitivity): SensitivitySummary => {
  const moved = new Set(weights.flatMap(({ larger, smaller }) => [...larger, ...smaller].map(({ id }) => id)));
  const most = Math.max(0, ...weights.map(mostMoved));
  const [strongest, ...others] = weights.filter((weight) => mostMoved(weight) === most);
  return {
    steadiness: steadinessOf(moved.size, accounts),
    moved: moved.size,
    accounts,
    most: { moved: most, weight: strongest && others.length === 0 ? strongest : null },
  };
};

/** The weights that move anybody, most first, and those that move nobody. */
export const byEffect = (
  weights: readonly WeightSensitivity[],
): { readonly moving: readonly WeightSensitivity[]; readonly still: readonly WeightSensitivity[] } => ({
  moving: weights
    .filter((weight) => mostMoved(weight) > 0)
    .toSorted(
      (a, b) =>
        mostMoved(b) - mostMoved(a) ||
        b.larger.length + b.smaller.length - (a.larger.length + a.smaller.length),
    ),
  still: weights.filter((weight) => mostMoved(weight) === 0),
});

/** An account that a weight moves, and in which direction of the weight. */
export interface MovedBy extends BandChange {
  readonly way: 'larger' | 'smaller';
}

/** Everybody whom a weight moves, by name; somebody whom both directions move stands there twice. */
export const movedBy = ({ larger, smaller }: WeightSensitivity): readonly MovedBy[] => [
  ...smaller.map((change) => ({ ...change, way: 'smaller' as const })),
  ...larger.map((change) => ({ ...change, way: 'larger' as const })),
];
