/** What is done next about a dimension, or about the account as a whole: an action that waits, else the play that would bring most. Pure. */
import type { ListedAction } from '../../../../shared/model/plan/action.ts';
import type { PlanAbout } from '../../../../shared/model/plan/about.ts';
import type { AccountPlan } from '../../../../shared/model/plan/plan-page.ts';
import type { Suggestion } from '../../../../shared/model/plan/play.ts';
import { planParts } from '../plan/plan-parts.ts';

/** An action that waits, or a play that could be adopted. */
export type Step =
  | { readonly kind: 'action'; readonly action: ListedAction }
  | { readonly kind: 'play'; readonly suggestion: Suggestion };

/** The one that is shown, and how many others of its place there are. */
export interface NextStep {
  readonly step: Step;
  readonly more: number;
}

/** What is read of a plan. */
export type Steps = Pick<AccountPlan, 'actions' | 'suggestions'>;

type Belongs = (about: PlanAbout | null) => boolean;

const actionStep = (action: ListedAction): Step => ({ kind: 'action', action });
const playStep = (suggestion: Suggestion): Step => ({ kind: 'play', suggestion });

const first = (steps: readonly Step[]): NextStep | null => {
  const [step] = steps;
  return step === undefined ? null : { step, more: steps.length - 1 };
};

/** Work that was begun comes before work that could be. */
const stepsOf = (actions: readonly ListedAction[], suggestions: readonly Suggestion[]): NextStep | null =>
  first([...planParts(actions).waiting.map(actionStep), ...suggestions.map(playStep)]);

/** The next step of a dimension: about itself or one of its metrics. */
export const stepOfDimension = (
  { actions, suggestions }: Steps,
  dimension: { readonly key: string; readonly metrics: readonly { readonly key: string }[] },
): NextStep | null => {
  const belongs: Belongs = (about) =>
    about?.kind === 'dimension'
      ? about.key === dimension.key
      : about?.kind === 'metric' && dimension.metrics.some(({ key }) => key === about.key);
  return stepsOf(
    actions.filter(({ about }) => belongs(about)),
    suggestions.filter(({ about }) => belongs(about)),
  );
};

/**
 * The next step of the account as a whole: what a healthy one is ready for, or a play of one's own that answers no
 * light. An action that was no play and names no reason stands in the plan alone.
 */
export const stepOfAccount = ({ actions, suggestions }: Steps): NextStep | null => {
  const belongs: Belongs = (about) => about === null || about.kind === 'healthy';
  return stepsOf(
    actions.filter(({ about, play }) => belongs(about) && (about !== null || play !== null)),
    suggestions.filter(({ about }) => belongs(about)),
  );
};
