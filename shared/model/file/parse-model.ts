/** Reads a model from the text of a file: the model, or everything that is wrong with it. */
import { isMetricKey } from '../metrics.ts';
import type { Model, Points } from '../model.ts';
import { isBuiltInDimension } from './built-in.ts';
import { checkModel } from './check-model.ts';
import type { KnownAccounts } from './check-variants.ts';
import { doubleName } from './double-names.ts';
import { jsonPlace } from './json-place.ts';
import { modelFileSchema, modelFormat, modelFormatVersion, modelLimits } from './model-schema.ts';
import { at, type ModelProblem, problemAt, type Step } from './problems.ts';
import { shapeProblems } from './shape-problems.ts';

/** A model that can score once the metrics of `relative` got their first points from the accounts. */
export interface ReadModel {
  readonly model: Model;
  /** Keys of metrics whose points the file leaves to the accounts (`"points": "relative"`). */
  readonly relative: readonly string[];
}

/** What a text came to. */
export type ParsedModel =
  | ({ readonly problems: readonly [] } & ReadModel)
  | { readonly problems: readonly [ModelProblem, ...ModelProblem[]] };

type Failed = Extract<ParsedModel, { readonly problems: readonly [ModelProblem, ...ModelProblem[]] }>;

const deepest = 20;
/** Stands for points that are still to be found: any that pass. */
const standInPoints: Points = [
  [0, 0],
  [1, 100],
];

const failed = (what: Parameters<typeof problemAt>[2]): Failed => ({ problems: [problemAt(null, [], what)] });

const jsonOf = (text: string): { readonly file: unknown } | Failed => {
  // Some editors begin a file with a mark of its encoding.
  const content = text.replace(/^\uFEFF/, '');
  try {
    return { file: JSON.parse(content) as unknown };
  } catch {
    return failed({ code: 'json', detail: jsonPlace(content) });
  }
};

const forbidden: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Names that reach into every object, and lists inside lists without end. */
const dangers = (file: unknown, steps: readonly Step[] = []): readonly ModelProblem[] => {
  if (typeof file !== 'object' || file === null) return [];
  if (steps.length > deepest) return [problemAt(null, steps.slice(0, 3), { code: 'tooDeep' })];
  return Object.entries(file).flatMap(([name, inner]) => {
    const step = Array.isArray(file) ? Number(name) : name;
    return forbidden.includes(name)
      ? [problemAt(null, [...steps, name], { code: 'forbiddenName', detail: { name } })]
      : dangers(inner, [...steps, step]);
  });
};

const doubled = (text: string): Failed | undefined => {
  const steps = doubleName(text);
  if (!steps) return undefined;
  return { problems: [problemAt(null, steps, { code: 'doubleKey', detail: { key: String(steps.at(-1)) } })] };
};

const notOurs = (file: unknown): Failed | undefined => {
  if (at(file, ['format']) !== modelFormat) return failed({ code: 'notAModel' });
  const version = at(file, ['formatVersion']);
  return typeof version === 'number' && version > modelFormatVersion
    ? failed({ code: 'newer', detail: { formatVersion: version } })
    : undefined;
};

const isRelative = (metric: unknown): boolean => at(metric, ['points']) === 'relative';

/** The file with points that pass where it leaves them to the accounts. */
const withStandIns = (file: unknown): unknown => {
  const metrics = at(file, ['metrics']);
  if (!Array.isArray(metrics)) return file;
  const standIn = (metric: unknown): unknown =>
    isRelative(metric) ? { ...(metric as object), points: standInPoints, relative: true } : metric;
  return { ...(file as object), metrics: metrics.map(standIn) };
};

/** Built-in metrics and dimensions have names in every language; those in the file are for its reader. */
const withoutBuiltInNames = <T extends { readonly key: string; readonly name?: unknown }>(
  items: readonly T[],
  isBuiltIn: (key: string) => boolean,
): readonly T[] =>
  items.map((item) => {
    if (!isBuiltIn(item.key)) return item;
    const { name: _, ...rest } = item;
    return rest as T;
  });

const shaped = (file: unknown): ReadModel | Failed => {
  const parsed = modelFileSchema.safeParse(withStandIns(file));
  if (!parsed.success) {
    const [first, ...more] = shapeProblems(file, parsed.error.issues);
    return first ? { problems: [first, ...more] } : failed({ code: 'notAModel' });
  }
  const { format: _, formatVersion: __, ...model } = parsed.data;
  const metrics = withoutBuiltInNames(model.metrics, isMetricKey);
  const dimensions = withoutBuiltInNames(model.dimensions, isBuiltInDimension);
  const given = at(file, ['metrics']) as readonly unknown[];
  return {
    model: { ...model, metrics, dimensions } as Model,
    relative: metrics.flatMap(({ key }, i) => (isRelative(given[i]) ? [key] : [])),
  };
};

const parsed = (text: string, known: KnownAccounts): ParsedModel => {
  if (text.length > modelLimits.characters)
    return failed({ code: 'tooLong', detail: { most: modelLimits.characters } });
  const json = jsonOf(text);
  if ('problems' in json) return json;
  const [danger, ...dangerous] = dangers(json.file);
  if (danger) return { problems: [danger, ...dangerous] };
  const double = doubled(text);
  if (double) return double;
  const read = notOurs(json.file) ?? shaped(json.file);
  if ('problems' in read) return read;
  const [first, ...more] = checkModel(read.model, known);
  return first ? { problems: [first, ...more] } : { problems: [], ...read };
};

/**
 * A model from the text of a file. The file is refused as a whole: every problem is named with its place (of
 * hundreds only the first), and nothing is taken. `known` says what the accounts are known to have.
 */
export const parseModel = (text: string, known: KnownAccounts = {}): ParsedModel => {
  const read = parsed(text, known);
  const [first, ...more] = read.problems;
  return first ? { problems: [first, ...more.slice(0, modelLimits.problems - 1)] } : read;
};
