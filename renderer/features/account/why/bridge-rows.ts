/** The short waterfall of the page: from nothing by dimension to the score, and on by levers to green. Pure. */
import { waterfallSteps, type WaterfallStep } from '../../../charts/waterfall.ts';
import type { AccountPage } from '../../../../shared/model/account-page.ts';
import type { DimensionScore } from '../../../../shared/model/score.ts';
import { columnsOf, type LeverStep, leverSteps } from '../pick.ts';

/** What a dimension brings: its metrics' contributions and the most they could. */
export interface DimensionPart extends WaterfallStep {
  readonly dimension: DimensionScore;
  readonly points: number;
  readonly full: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

const pointsOf = ({ metrics }: DimensionScore) => {
  const counting = metrics.filter(({ contribution }) => contribution !== null);
  return {
    points: sum(counting.map(({ contribution }) => contribution ?? 0)),
    full: sum(counting.map(({ weight }) => weight * 100)),
  };
};

/** Dimensions that count, in the page's order; the last one ends on the score. */
export const dimensionParts = (
  page: Pick<AccountPage, 'score' | 'dimensionsOff'>,
): readonly DimensionPart[] => {
  const counting = columnsOf(page).flatMap(({ dimension }) => {
    const own = dimension && { dimension, ...pointsOf(dimension) };
    return own && own.full > 0 ? [own] : [];
  });
  const steps = waterfallSteps(
    0,
    counting.map(({ points }) => points),
  );
  return counting.map((part, i) => ({ ...part, ...(steps[i] as WaterfallStep) }));
};

/** A lever with the bar it would add: on the path after the step before it, beside the path on top of the score. */
export interface LeverPart extends LeverStep, WaterfallStep {}

/** Steps of the path for which there was no room, as one. */
export interface MoreSteps extends WaterfallStep {
  readonly count: number;
  readonly gain: number;
}

/** The levers that fit into `room` rows; where the path is longer its rest is one row. */
export const leverParts = (
  page: Pick<AccountPage, 'levers' | 'pathToGreen' | 'score'>,
  room: number,
): { readonly shown: readonly LeverPart[]; readonly more: MoreSteps | null } => {
  const path = page.pathToGreen?.levers ?? [];
  const isCut = path.length > room;
  const steps = leverSteps(page, isCut ? room - 1 : room);
  const shown = steps.map((step): LeverPart => {
    const from = step.reached === null ? (page.score.score ?? 0) : step.reached - step.lever.gain;
    return { ...step, from, to: from + step.lever.gain };
  });
  if (!isCut) return { shown, more: null };
  const rest = path.slice(room - 1);
  const [from, gain] = [shown.at(-1)?.to ?? page.score.score ?? 0, sum(rest.map((lever) => lever.gain))];
  return { shown, more: { count: rest.length, gain, from, to: from + gain } };
};
