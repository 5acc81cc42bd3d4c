/** How much the lights hang on single weights (health model, section 5): for the command line and the page. */
import type { Band, Model } from './model.ts';

/** An account that would change its light. */
export interface BandChange {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly from: Band;
  readonly to: Band;
}

/** One weight and what becomes of the lights when it is a tenth larger or smaller. */
export interface WeightSensitivity {
  readonly kind: 'dimension' | 'metric';
  readonly key: string;
  readonly weight: number;
  readonly larger: readonly BandChange[];
  readonly smaller: readonly BandChange[];
}

/** The sensitivity of a workspace's lights at a date. */
export interface Sensitivity {
  readonly asOf: string;
  readonly model: Pick<Model, 'name' | 'version'>;
  readonly accounts: number;
  readonly weights: readonly WeightSensitivity[];
}
