/** The light of each kind of row: its colour and its shape. Pure. */
import type { Band } from '../../../../shared/model/model.ts';
import type { RowClass } from '../../../../shared/model/surveys/rows.ts';

/** Passives are neither good nor bad. */
export const bandOfClass: Readonly<Record<RowClass, Band>> = {
  promoters: 'green',
  passives: 'unknown',
  detractors: 'red',
  satisfied: 'green',
  unsatisfied: 'red',
  resolved: 'green',
  unresolved: 'red',
};
