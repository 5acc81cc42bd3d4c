/** What is done next about an account, in the order in which it should be: what waits, then what would bring most. Pure. */
import type { PlanAbout } from '../../../../shared/model/plan/about.ts';
import type { StandingAction } from '../../../../shared/model/plan/action.ts';
import type { AccountPlan } from '../../../../shared/model/plan/plan-page.ts';
import type { Suggestion } from '../../../../shared/model/plan/play.ts';
import type { DimensionScore } from '../../../../shared/model/score.ts';
import { planParts } from '../plan/plan-parts.ts';

/** An action that waits, or a play that could be adopted. */
export type Step =
  | { readonly kind: 'action'; readonly action: StandingAction }
  | { readonly kind: 'play'; readonly suggestion: Suggestion };

/** A step with the dimension it belongs to; null for the account as a whole. */
export interface PlacedStep {
  readonly step: Step;
  readonly dimension: string | null;
  /** The same before and after a play is adopted, so that its line stays the same line. */
  readonly key: string;
}

/** What is read of a plan. */
export type Steps = Pick<AccountPlan, 'actions' | 'suggestions'>;

/** What is read of a dimension. */
export type Place = Pick<DimensionScore, 'key'> & {
  readonly metrics: readonly { readonly key: string }[];
};

const dimensionOf = (about: PlanAbout | null, places: readonly Place[]): string | null => {
  if (about?.kind === 'dimension') return about.key;
  if (about?.kind !== 'metric') return null;
  return places.find(({ metrics }) => metrics.some(({ key }) => key === about.key))?.key ?? null;
};

const keysOf = (actions: readonly StandingAction[]): readonly string[] =>
  actions.map(({ id, play }, index) =>
    play === null || actions.slice(0, index).some((before) => before.play === play) ? `action ${id}` : play,
  );

/** All actions that wait, those that are late first. */
const waitingSteps = (actions: readonly StandingAction[], places: readonly Place[]): readonly PlacedStep[] => {
  const keys = keysOf(actions);
  return actions.map((action, index) => ({
    step: { kind: 'action', action },
    dimension: dimensionOf(action.about, places),
    key: keys[index] ?? '',
  }));
};

/**
 * Every step: actions that wait, then of each dimension on which nobody works the play that would bring most, then the
 * other plays. So a short list begins with what is different from each other.
 */
export const nextSteps = ({ actions, suggestions }: Steps, places: readonly Place[]): readonly PlacedStep[] => {
  const waiting = waitingSteps(planParts(actions).waiting, places);
  const taken = new Set(waiting.map(({ dimension }) => dimension).filter((dimension) => dimension !== null));
  const plays = suggestions.map((suggestion): PlacedStep & { readonly isFirst: boolean } => {
    const dimension = dimensionOf(suggestion.about, places);
    const isFirst = dimension === null || !taken.has(dimension);
    if (dimension !== null) taken.add(dimension);
    return { step: { kind: 'play', suggestion }, dimension, key: suggestion.play.key, isFirst };
  });
  const placed = ({ step, dimension, key }: PlacedStep): PlacedStep => ({ step, dimension, key });
  return [
    ...waiting,
    ...plays.filter(({ isFirst }) => isFirst).map(placed),
    ...plays.filter(({ isFirst }) => !isFirst).map(placed),
  ];
};
