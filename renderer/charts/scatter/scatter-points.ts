/** What a scatter draws. */
import type { Band } from '../../../shared/model/model.ts';

/** The accounts as points; the same place is the same account. */
export interface ScatterPoints {
  /** Scores, 0..100. */
  readonly x: Float64Array;
  /** Amounts. */
  readonly y: Float64Array;
  readonly bands: readonly Band[];
}
