/** The figures of surveys with their intervals, in one shape. Pure. */
import type { SurveyFigures } from '../../../../shared/model/surveys/figures.ts';
import type { SurveyMeasure } from '../../../../shared/model/surveys/rows.ts';
import type { Interval } from '../../../charts/interval-scale.ts';

/** One figure. */
export interface MeasureLine extends Interval {
  readonly measure: SurveyMeasure;
  /** Answers, or tickets. */
  readonly n: number;
  /** The ends of the measure. */
  readonly ends: readonly [number, number];
}

type Answered = Pick<Interval, 'low' | 'high'> & { readonly n: number };

const lineOf = (
  measure: SurveyMeasure,
  { low, high, n }: Answered,
  { value, ends }: Pick<MeasureLine, 'value' | 'ends'>,
): MeasureLine => ({ measure, value, low, high, n, ends });

/** The figures that have anything behind them, in the order they are read. */
export const measureLines = ({
  nps,
  npsFromOne,
  csat,
  effort,
  effortV1,
  firstContactResolution: fcr,
}: SurveyFigures): readonly MeasureLine[] => {
  const points = [-100, 100] as const;
  const shares = [0, 1] as const;
  return [
    lineOf('nps', nps, { value: nps.score, ends: points }),
    ...(npsFromOne ? [lineOf('npsFromOne', npsFromOne, { value: npsFromOne.score, ends: points })] : []),
    lineOf('csat', csat, { value: csat.share, ends: shares }),
    lineOf('effort', effort, { value: effort.mean, ends: effort.scale }),
    ...(effortV1 ? [lineOf('effortV1', effortV1, { value: effortV1.mean, ends: effortV1.scale })] : []),
    lineOf('firstContactResolution', fcr, { value: fcr.share, ends: shares }),
  ].filter(({ n }) => n > 0);
};
