/** States of a metric as the workbook tells them apart, and the code that its formulas count by. */
import type { MetricState } from '../../../shared/model/score.ts';
import type { Valued } from '../scoring/values.ts';

/** Too few answers are a gap, too few tickets are none: two states, so that the word alone decides. */
export type ExportState = MetricState | 'tooFewToMeasure';

/**
 * State → code, in the order of the list on the model sheet. 0 counts; from 1.5 to 3 it is not known and its policy
 * decides; the others are left out. The highest code among the gaps of a formula says why that has no value.
 */
export const stateCodes = {
  ok: 0,
  missing: 3,
  expired: 2,
  tooFew: 1.5,
  tooFewToMeasure: 1,
  notApplicable: 4,
  off: -1,
} as const satisfies Readonly<Record<ExportState, number>>;

/** The states in that order. */
export const exportStates = Object.keys(stateCodes) as readonly ExportState[];

/** The state of a value. */
export const stateOf = ({ state, standing }: Pick<Valued, 'state' | 'standing'>): ExportState =>
  state === 'tooFew' && standing === 'leftOut' ? 'tooFewToMeasure' : state;
