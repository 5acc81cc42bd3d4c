/** What the figures over time say in a sentence. Pure. */
import type { PeriodSurveys } from '../../../../shared/model/surveys/figures.ts';
import {
  type NpsDifference,
  type NpsEstimate,
  npsDifference,
  npsEstimate,
} from '../../../../shared/model/surveys/nps.ts';
import type { SurveyMeasure } from '../../../../shared/model/surveys/rows.ts';
import { readingOf } from './reading.ts';

/** A period with its value. */
export interface KnownPeriod {
  readonly period: PeriodSurveys;
  readonly value: number;
}

/** The first and the last period with a figure; the same one where there is no other, null without any. */
export const spanOf = (
  periods: readonly PeriodSurveys[],
  measure: SurveyMeasure,
): { readonly first: KnownPeriod; readonly last: KnownPeriod } | null => {
  const known = periods.flatMap((period): KnownPeriod[] => {
    const value = readingOf(period, measure)?.value ?? null;
    return value === null ? [] : [{ period, value }];
  });
  const [first, last] = [known[0], known.at(-1)];
  return first && last ? { first, last } : null;
};

/** A score against the last one before it. */
export interface TrendChange extends NpsDifference {
  /** The period that it is compared with; null: the one before the first that is shown. */
  readonly since: string | null;
  /** Whether that is the period just before. */
  readonly isNext: boolean;
}

const estimateOf = ({ nps: { promoters, detractors, n } }: PeriodSurveys) =>
  npsEstimate({ promoters, detractors, answers: n });

/**
 * What became of the score from period to period: a company that asks twice a year has blank periods between, and is
 * compared with the last one that has a score.
 */
export const changesOver = (periods: readonly PeriodSurveys[]): readonly (TrendChange | null)[] => {
  let last: { readonly i: number; readonly estimate: NpsEstimate } | null = null;
  return periods.map((period, i) => {
    const estimate = estimateOf(period);
    if (estimate === null) return null;
    const earlier = last;
    last = { i, estimate };
    if (earlier === null) return period.change && { ...period.change, since: null, isNext: true };
    const since = periods[earlier.i]?.period ?? null;
    return { ...npsDifference(estimate, earlier.estimate), since, isNext: earlier.i === i - 1 };
  });
};

/** How many of the changes are real, how many lie within the noise. */
export const countChanges = (
  changes: readonly (TrendChange | null)[],
): { readonly real: number; readonly noise: number } => {
  const known = changes.filter((change) => change !== null);
  const real = known.filter((change) => change.real).length;
  return { real, noise: known.length - real };
};
