/** What can be wrong with a model: a closed list, each with a sentence in every language (`models.problems.<code>`). */
import type { ErrorDetail } from '../../errors.ts';
import type { Language } from '../../languages.ts';
import { translator } from '../../i18n/index.ts';

/** The codes; a comment names what fills the sentence. */
export const modelProblemCodes = [
  'json', // line, column: counted from 1
  'tooLong', // most: characters
  'tooDeep',
  'notAModel',
  'newer', // formatVersion
  'forbiddenName', // name
  'missing',
  'type', // expected: a word of models.types
  'unknownField', // field
  'tooSmall', // least
  'tooLarge', // most
  'tooFew', // least: items
  'tooMany', // most: items
  'blank',
  'choice', // choices
  'key', // a name that cannot be a key
  'doubleKey', // key
  'noWeight', // all weights are zero
  'cutoffsOrder', // amber, green
  'pointsOrder', // value, before
  'unknownDimension', // dimension, known
  'unknownMetric', // metric
  'unknownAttribute', // attribute
  'metricOff', // metric: switched off
  'noCondition',
  'noSource', // key: not built in
  'builtIn', // key: built in, so it takes no source, unit of its own…; field
  'notForSource', // field
  'formulaSyntax', // at, found
  'formulaEnd', // the formula breaks off
  'formulaParts', // at: too few or too many parts in min, max, if
  'formulaComparison', // at: a comparison is missing in if, or stands elsewhere
  'formulaDeep',
  'formulaCircle', // circle: "a → b → a"
  'formulaZero', // divides by zero whatever the values
  'firstPointsFew', // accounts, least
  'firstPointsEqual', // value
] as const;

/** One of the closed list. */
export type ModelProblemCode = (typeof modelProblemCodes)[number];

/** One thing that is wrong, and where. */
export interface ModelProblem {
  /** Where in the file: `metrics[3].points[2]`; empty = the whole of it. */
  readonly path: string;
  /** The metric, dimension or variant that it belongs to, where it belongs to one. */
  readonly key: string | null;
  readonly code: ModelProblemCode;
  readonly detail: ErrorDetail;
}

/** A problem as one sentence. */
export const describeModelProblem = ({ code, detail }: ModelProblem, language: Language): string =>
  translator(language)(`models.problems.${code}`, { ...detail });

/** A step into a file: a field, or the place in a list. */
export type Step = string | number;

/** Steps as they are written: `metrics[3].points[2]`. */
export const pathOf = (steps: readonly Step[]): string =>
  steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    return path === '' ? step : `${path}.${step}`;
  }, '');

/** What stands at the end of steps; undefined where there is nothing. */
export const at = (value: unknown, steps: readonly Step[]): unknown =>
  steps.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Readonly<Record<Step, unknown>>)[step]
        : undefined,
    value,
  );

/** A problem at steps into a file; `file` tells whose it is. */
export const problemAt = (
  file: unknown,
  steps: readonly Step[],
  what: { readonly code: ModelProblemCode; readonly detail?: ErrorDetail },
): ModelProblem => {
  const [list, index] = steps;
  const owner = typeof index === 'number' && list !== undefined ? [list, index] : undefined;
  const name =
    owner && (at(file, [...owner, 'key']) ?? at(file, [...owner, 'name']) ?? at(file, [...owner, 'metric']));
  return {
    path: pathOf(steps),
    key: typeof name === 'string' ? name : null,
    code: what.code,
    detail: what.detail ?? {},
  };
};
