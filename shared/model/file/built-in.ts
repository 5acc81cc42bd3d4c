/** Which dimensions have names in every language. */
import { type BuiltInDimension, builtInDimensions } from '../metrics.ts';

/** Whether a name is one of the five. */
export const isBuiltInDimension = (key: string): key is BuiltInDimension =>
  builtInDimensions.some((dimension) => dimension === key);
