/** What stands in the form of a play, and what is wrong with it. Pure. */
import type { Band } from '../../../../shared/model/model.ts';
import {
  playBands,
  type PlayCondition,
  type PlayDefinition,
  type PlayWords,
} from '../../../../shared/model/plan/play.ts';

/** A condition while it is typed: the value is null while its field is blank, NaN for what is no number. */
export interface TypedCondition extends Omit<PlayCondition, 'value'> {
  readonly value: number | null;
}

/** The fields. */
export interface PlayFields extends Omit<PlayDefinition, 'condition' | 'dueDays' | 'isOff'> {
  readonly condition: TypedCondition | null;
  /** Null while the field is blank, NaN for what is no number. */
  readonly dueDays: number | null;
}

/** As much as is kept of a title, and of the other words. */
export const longest = { title: 200, text: 4000 } as const;

/** The longest that a play waits, in days: ten years. */
export const mostDays = 3650;

/** Nothing said yet. */
const noWords: PlayWords = { title: '', steps: '', doneWhen: '' };

/** A new play before anything is typed. */
export const blankFields: PlayFields = {
  about: null,
  bands: ['red', 'amber'],
  condition: null,
  dueDays: 14,
  words: noWords,
};

/** The fields of a play as it is kept. */
export const fieldsOf = ({ about, bands, condition, dueDays, words }: PlayDefinition): PlayFields => ({
  about,
  bands: playBands.filter((band) => bands.includes(band)),
  condition,
  dueDays,
  words,
});

/** Whether two say the same. */
export const isSame = (one: PlayFields, other: PlayFields): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A light more, or less. */
export const withBand = (bands: readonly Band[], band: Band, isOn: boolean): readonly Band[] =>
  playBands.filter((own) => (own === band ? isOn : bands.includes(own)));

/** Words as typed; those that a play has in every language are none of its reader's own. */
export const ownWords = (typed: PlayWords, builtIn: PlayWords | null): PlayWords | null =>
  builtIn !== null && JSON.stringify(typed) === JSON.stringify(builtIn) ? null : typed;

/** What is wrong with the fields; each a key of a sentence. */
export interface PlayProblems {
  readonly title?: 'noTitle';
  readonly bands?: 'noLights';
  readonly dueDays?: 'days';
  readonly value?: 'noValue' | 'noNumber';
}

const valueProblem = (condition: TypedCondition | null): PlayProblems['value'] => {
  if (condition === null) return undefined;
  if (condition.value === null) return 'noValue';
  return Number.isFinite(condition.value) ? undefined : 'noNumber';
};

const isDays = (days: number | null): boolean =>
  days !== null && Number.isInteger(days) && days >= 0 && days <= mostDays;

/** What keeps the play from being saved, field by field. */
export const playProblems = ({ words, bands, dueDays, condition }: PlayFields): PlayProblems => {
  const value = valueProblem(condition);
  return {
    ...(words?.title.trim() === '' && { title: 'noTitle' }),
    ...(bands.length === 0 && { bands: 'noLights' }),
    ...(!isDays(dueDays) && { dueDays: 'days' }),
    ...(value && { value }),
  };
};

/** What is kept; undefined while something is wrong. */
export const definitionOf = (fields: PlayFields, isOff: boolean): PlayDefinition | undefined => {
  const { condition, dueDays } = fields;
  if (dueDays === null || Object.keys(playProblems(fields)).length > 0) return undefined;
  const value = condition?.value ?? null;
  const whole = condition === null || value === null ? null : { ...condition, value };
  return { ...fields, condition: whole, dueDays, isOff };
};
