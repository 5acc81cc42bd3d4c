/** Whose name belongs to Nabız, and is said in every language. */
import { builtInDimensions } from '../../../../shared/model/metrics.ts';
import type { DimensionModel } from '../../../../shared/model/model.ts';

/** Whether a dimension is called by the texts: built in, and not named by the model. */
export const isBuiltInName = ({ key, name }: DimensionModel): boolean =>
  name === undefined && builtInDimensions.some((dimension) => dimension === key);
