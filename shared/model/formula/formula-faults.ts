/** What is wrong with the formulas of a model, each where it stands in its text. */
import type { ErrorDetail } from '../../errors.ts';
import type { MetricModel } from '../model.ts';
import { dividesByZero } from './evaluate.ts';
import { type Formula, namesIn } from './formula.ts';
import { parseFormula } from './parse-formula.ts';
import { FormulaError, tokensOf } from './tokens.ts';

/** What can be wrong with a formula; each has a sentence (`models.problems.<code>`). */
export type FormulaFaultCode =
  | 'formulaSyntax'
  | 'formulaEnd'
  | 'formulaParts'
  | 'formulaComparison'
  | 'formulaDeep'
  | 'formulaCircle'
  | 'formulaZero'
  | 'unknownMetric'
  | 'metricOff';

/** A piece of a text: the characters from `from` up to `to`, counted from 0. */
export interface TextPlace {
  readonly from: number;
  readonly to: number;
}

/** One thing that is wrong with a formula. */
export interface FormulaFault {
  readonly code: FormulaFaultCode;
  readonly detail: ErrorDetail;
  /** Where in the text; empty where it is of the whole. */
  readonly places: readonly TextPlace[];
}

/** What a check needs to know of a metric. */
type Metric = Pick<MetricModel, 'key' | 'source' | 'switch'>;

const refusal = ({ code, at, found }: FormulaError): FormulaFault => {
  const places = [{ from: at - 1, to: at - 1 + Math.max(1, found.length) }];
  switch (code) {
    case 'syntax':
      return found === ''
        ? { code: 'formulaEnd', detail: {}, places }
        : { code: 'formulaSyntax', detail: { at, found }, places };
    case 'arity':
      return { code: 'formulaParts', detail: { at }, places };
    case 'comparison':
      return { code: 'formulaComparison', detail: { at }, places };
    case 'deep':
      return { code: 'formulaDeep', detail: {}, places };
  }
};

/** A text as a formula, or why it is none. */
const read = (text: string): Formula | FormulaError => {
  try {
    return parseFormula(text);
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
};

/** The metrics that a text names; none where it is no formula. */
export const namesInText = (text: string): readonly string[] => {
  const formula = read(text);
  return formula instanceof FormulaError ? [] : namesIn(formula);
};

/** Metric key → the metrics its formula names. */
export type Uses = ReadonlyMap<string, readonly string[]>;

/** What the formulas of metrics name. */
export const usesOf = (metrics: readonly Metric[]): Uses =>
  new Map(
    metrics.map(({ key, source }) => [key, source?.kind === 'formula' ? namesInText(source.formula) : []]),
  );

/** The way from a metric back to itself, itself at both ends; undefined where there is none. */
const circleFrom = (start: string, uses: Uses): readonly string[] | undefined => {
  const seen = new Set<string>();
  const walk = (key: string, way: readonly string[]): readonly string[] | undefined => {
    for (const next of uses.get(key) ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
};

/** Where a text names a metric. */
const placesOf = (text: string, name: string): readonly TextPlace[] =>
  tokensOf(text)
    .filter((token) => token.kind === 'name' && token.text === name)
    .map(({ at }) => ({ from: at - 1, to: at - 1 + name.length }));

const namesFault = (name: string, metric: Metric | undefined): Omit<FormulaFault, 'places'> | undefined => {
  if (!metric) return { code: 'unknownMetric', detail: { metric: name } };
  return metric.switch === 'off' ? { code: 'metricOff', detail: { metric: name } } : undefined;
};

/** What is wrong with the formula of one metric, given what all of them name. */
export const formulaFaults = (
  key: string,
  text: string,
  { metrics, uses = usesOf(metrics) }: { readonly metrics: readonly Metric[]; readonly uses?: Uses },
): readonly FormulaFault[] => {
  const formula = read(text);
  if (formula instanceof FormulaError) return [refusal(formula)];
  const names = namesIn(formula);
  // Itself is a circle, also where it is still to be added.
  const others = names.filter((name) => name !== key);
  const wrongNames = others.flatMap((name): readonly FormulaFault[] => {
    const fault = namesFault(
      name,
      metrics.find((metric) => metric.key === name),
    );
    return fault ? [{ ...fault, places: placesOf(text, name) }] : [];
  });
  const circle = circleFrom(key, new Map([...uses, [key, names]]));
  return [
    ...wrongNames,
    ...(circle
      ? [
          {
            code: 'formulaCircle',
            detail: { circle: circle.join(' → ') },
            places: placesOf(text, circle[1] ?? key),
          } as const,
        ]
      : []),
    ...(dividesByZero(formula) ? [{ code: 'formulaZero', detail: {}, places: [] } as const] : []),
  ];
};
