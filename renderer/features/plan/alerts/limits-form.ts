/** The form of the limits: what may stand in its fields. Pure. */
import { type AlertKind, alertKinds, type AlertLimits } from '../../../../shared/model/plan/alert.ts';

/** The fields that take a number, with their bounds; days are whole. */
export const limitFields = {
  dropPoints: { least: 1, most: 100, isWhole: false },
  dropDays: { least: 1, most: 365, isWhole: true },
  renewalDays: { least: 1, most: 730, isWhole: true },
} as const;

/** One of them. */
export type LimitField = keyof typeof limitFields;

/** What stands in the form: null where a field is blank, NaN where it holds no number. */
export type LimitsForm = Readonly<Record<LimitField, number | null>> & Pick<AlertLimits, 'isOn'>;

/** Whether what stands in a field cannot be taken. */
export const isWrong = (field: LimitField, value: number | null): boolean => {
  const { least, most, isWhole } = limitFields[field];
  if (value === null || !(value >= least && value <= most)) return true;
  return isWhole && !Number.isInteger(value);
};

/** The limits as typed; undefined while something is wrong. */
export const limitsOf = (form: LimitsForm): AlertLimits | undefined => {
  const { dropPoints, dropDays, renewalDays, isOn } = form;
  const fields = Object.keys(limitFields) as readonly LimitField[];
  if (fields.some((field) => isWrong(field, form[field]))) return undefined;
  if (dropPoints === null || dropDays === null || renewalDays === null) return undefined;
  return { dropPoints, dropDays, renewalDays, isOn };
};

/** The form with a kind turned on or off. */
export const withKind = (form: LimitsForm, kind: AlertKind, isOn: boolean): LimitsForm => ({
  ...form,
  isOn: { ...form.isOn, [kind]: isOn },
});

/** Whether two limits say the same. */
export const areSame = (a: AlertLimits, b: AlertLimits): boolean =>
  a.dropPoints === b.dropPoints &&
  a.dropDays === b.dropDays &&
  a.renewalDays === b.renewalDays &&
  alertKinds.every((kind) => a.isOn[kind] === b.isOn[kind]);
