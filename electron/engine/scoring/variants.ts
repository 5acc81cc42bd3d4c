/** Which form of the model an account is scored by: the first variant whose conditions it meets (section 4). */
import type { Day } from '../../../shared/dates.ts';
import { fold } from '../../../shared/fold.ts';
import type { Condition, Model } from '../../../shared/model/model.ts';
import { withVariant } from '../../../shared/model/with-variant.ts';
import type { AccountRow } from '../db/queries/accounts.ts';

/** A model as it applies to an account; `variant` is null for the base. */
export interface AppliedModel {
  readonly variant: string | null;
  readonly model: Model;
}

type Attribute = string | number | null;

const fieldOf = (account: AccountRow, name: string): Attribute | undefined => {
  switch (name) {
    case 'key':
    case 'name':
    case 'segment':
    case 'stage':
    case 'owner':
    case 'country':
    case 'plan':
    case 'currency':
    case 'seats':
    case 'grossMargin':
      return account[name];
    case 'mrr':
      return account.mrrMinor === null ? null : account.mrrMinor / 100;
    default:
      return undefined;
  }
};

const attributeOf = (account: AccountRow, name: string, day: Day): Attribute => {
  if (name === 'ageDays') return account.startedOn === null ? null : day - account.startedOn;
  const field = fieldOf(account, name);
  if (field !== undefined) return field;
  const attributes = Object.entries(JSON.parse(account.attributes) as Record<string, unknown>);
  const value = attributes.find(([key]) => fold(key) === fold(name))?.[1];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
};

const compare = (a: string | number, b: string | number): number =>
  typeof b === 'number' ? Number(a) - b : Number(fold(String(a)) > fold(b)) - Number(fold(String(a)) < fold(b));

const meets = ({ op, value }: Condition, actual: Attribute): boolean => {
  // Not knowing an attribute is not the same as differing in it: no condition holds.
  if (actual === null) return false;
  const order = compare(actual, value);
  switch (op) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
  }
};

/** The forms of a model: the base, then each variant in the model's order. */
export const formsOf = (model: Model): readonly Model[] => [
  model,
  ...model.variants.map((variant) => withVariant(model, variant)),
];

/** Prepares a model once; the answer then gives each account the form that applies to it on a day. */
export const modelChooser = (model: Model): ((account: AccountRow, day: Day) => AppliedModel) => {
  const base: AppliedModel = { variant: null, model };
  const forms = model.variants.map((variant) => ({
    when: variant.when,
    applied: { variant: variant.name, model: withVariant(model, variant) },
  }));
  return (account, day) =>
    forms.find(({ when }) =>
      when.every((condition) => meets(condition, attributeOf(account, condition.attribute, day))),
    )?.applied ?? base;
};
