/** What is done next about a dimension, at the foot of its column. */
import type { DimensionScore } from '../../../../shared/model/score.ts';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import { NextStepLine } from './next-step-line.tsx';
import { stepOfDimension } from './next-step.ts';

/** Nothing where nothing is asked for. */
export const ColumnStep = ({ dimension }: { readonly dimension: DimensionScore }) => {
  const names = useNames();
  const next = stepOfDimension(useAccountPage().plan, dimension);
  if (next === null) return null;
  return <NextStepLine next={next} place={names.dimension(dimension.key)} shape="column" />;
};
