/** What a condition of a variant can ask, and how it follows when its attribute is another one. Pure. */
import { fold } from '../../../../shared/fold.ts';
import type { Condition } from '../../../../shared/model/model.ts';
import type { AccountAttribute } from '../../../../shared/model/model-page.ts';

/** How an attribute is compared. */
export type Comparison = Condition['op'];

const ofTexts: readonly Comparison[] = ['=', '!='];
const ofNumbers: readonly Comparison[] = ['=', '!=', '>=', '>', '<=', '<'];

/** Texts of which every account has its own: nothing is suggested for them. */
const always: readonly AccountAttribute[] = ['name', 'key'].map((name) => ({ name, kind: 'text', values: [] }));

/** The attributes that can be asked about; one that a condition names stays among them, known or not. */
export const askable = (
  known: readonly AccountAttribute[],
  condition: Condition,
): readonly AccountAttribute[] => {
  const all = [...known, ...always.filter(({ name }) => !known.some((own) => own.name === name))];
  if (attributeNamed(all, condition.attribute)) return all;
  const kind = typeof condition.value === 'number' ? 'number' : 'text';
  return [...all, { name: condition.attribute, kind, values: [] }];
};

/** An attribute by its name, however that is spelled. */
export const attributeNamed = (
  attributes: readonly AccountAttribute[],
  name: string,
): AccountAttribute | undefined => attributes.find((own) => fold(own.name) === fold(name));

/** The comparisons of an attribute; one that a condition has stays among them. */
export const comparisonsOf = (kind: AccountAttribute['kind'], own: Comparison): readonly Comparison[] => {
  const usual = kind === 'number' ? ofNumbers : ofTexts;
  return usual.includes(own) ? usual : [...usual, own];
};

const firstNumber = 0;

/** The condition about another attribute: what fits it stays, the rest is as it mostly is. */
export const aboutAttribute = (condition: Condition, { name, kind, values }: AccountAttribute): Condition => {
  const isNumber = typeof condition.value === 'number';
  if (kind === 'number')
    return {
      attribute: name,
      op: isNumber ? condition.op : '>=',
      value: isNumber ? condition.value : firstNumber,
    };
  const op = ofTexts.includes(condition.op) ? condition.op : '=';
  return { attribute: name, op, value: values[0] ?? '' };
};
