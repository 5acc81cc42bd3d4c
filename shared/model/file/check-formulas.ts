/** Whether the formulas of a model can be computed: readable, over metrics that are there, without a circle. */
import { dividesByZero } from '../formula/evaluate.ts';
import { type Formula, namesIn } from '../formula/formula.ts';
import { parseFormula } from '../formula/parse-formula.ts';
import { FormulaError } from '../formula/tokens.ts';
import type { MetricModel, Model } from '../model.ts';
import { type ModelProblem, problemAt } from './problems.ts';

type What = Parameters<typeof problemAt>[2];

const refusal = ({ code, at, found }: FormulaError): What => {
  switch (code) {
    case 'syntax':
      return found === '' ? { code: 'formulaEnd' } : { code: 'formulaSyntax', detail: { at, found } };
    case 'arity':
      return { code: 'formulaParts', detail: { at } };
    case 'comparison':
      return { code: 'formulaComparison', detail: { at } };
    case 'deep':
      return { code: 'formulaDeep' };
  }
};

const read = (text: string): Formula | FormulaError => {
  try {
    return parseFormula(text);
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
};

/** Metric key → the metrics its formula names. */
type Uses = ReadonlyMap<string, readonly string[]>;

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

const namesProblem = (name: string, byKey: ReadonlyMap<string, MetricModel>): What | undefined => {
  const metric = byKey.get(name);
  if (!metric) return { code: 'unknownMetric', detail: { metric: name } };
  return metric.switch === 'off' ? { code: 'metricOff', detail: { metric: name } } : undefined;
};

/** What is wrong with a model's formulas, each at its field. */
export const formulaProblems = (model: Model): readonly ModelProblem[] => {
  const formulas = model.metrics.map(({ source }) =>
    source?.kind === 'formula' ? read(source.formula) : undefined,
  );
  const byKey = new Map(model.metrics.map((metric) => [metric.key, metric]));
  const namesOf = (i: number): readonly string[] => {
    const formula = formulas[i];
    return formula === undefined || formula instanceof FormulaError ? [] : namesIn(formula);
  };
  const uses: Uses = new Map(model.metrics.map(({ key }, i) => [key, namesOf(i)]));
  const whats = (formula: Formula, key: string): readonly What[] => {
    const circle = circleFrom(key, uses);
    return [
      ...(uses.get(key) ?? []).flatMap((name) => namesProblem(name, byKey) ?? []),
      ...(circle ? [{ code: 'formulaCircle', detail: { circle: circle.join(' → ') } } as const] : []),
      ...(dividesByZero(formula) ? [{ code: 'formulaZero' } as const] : []),
    ];
  };
  return model.metrics.flatMap(({ key }, i) => {
    const formula = formulas[i];
    if (formula === undefined) return [];
    const wrong = formula instanceof FormulaError ? [refusal(formula)] : whats(formula, key);
    return wrong.map((what) => problemAt(model, ['metrics', i, 'source', 'formula'], what));
  });
};
