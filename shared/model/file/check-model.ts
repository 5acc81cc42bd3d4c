/** What the parts of a model must be to each other, once its shape is right. */
import { isMetricKey } from '../metrics.ts';
import type { MetricModel, Model } from '../model.ts';
import { formulaProblems } from './check-formulas.ts';
import { cutoffsProblems, pointsProblems } from './check-points.ts';
import { type KnownAccounts, variantProblems } from './check-variants.ts';
import { weightProblems } from './check-weights.ts';
import { type ModelProblem, problemAt } from './problems.ts';

const doubles = (model: Model, list: 'dimensions' | 'metrics' | 'variants'): readonly ModelProblem[] => {
  const keys = model[list].map((item) => ('key' in item ? item.key : item.name));
  const field = list === 'variants' ? 'name' : 'key';
  return keys.flatMap((key, i) =>
    keys.indexOf(key) < i ? [problemAt(model, [list, i, field], { code: 'doubleKey', detail: { key } })] : [],
  );
};

const unfit = ({ source, minimumN, maximumAgeDays }: MetricModel): readonly string[] => {
  if (source === undefined) return [];
  // A figure that is given stands alone; a formula is as old as what it is made of.
  return [
    ...(minimumN === null ? [] : ['minimumN']),
    ...(source.kind === 'formula' && maximumAgeDays !== null ? ['maximumAgeDays'] : []),
  ];
};

const metricProblems = (model: Model): readonly ModelProblem[] => {
  const dimensions = model.dimensions.map(({ key }) => key);
  return model.metrics.flatMap((metric, i) => {
    const { key, source, unit, dimension, points } = metric;
    const problem = (field: string, what: Parameters<typeof problemAt>[2]) =>
      problemAt(model, ['metrics', i, field], what);
    const builtIn = isMetricKey(key) ? Object.entries({ source, unit }).filter(([, given]) => given) : [];
    return [
      ...(dimensions.includes(dimension)
        ? []
        : [
            problem('dimension', {
              code: 'unknownDimension',
              detail: { dimension, known: dimensions.join(', ') },
            }),
          ]),
      ...(source || isMetricKey(key) ? [] : [problem('source', { code: 'noSource', detail: { key } })]),
      ...builtIn.map(([field]) => problem(field, { code: 'builtIn', detail: { key, field } })),
      ...unfit(metric).map((field) => problem(field, { code: 'notForSource', detail: { field } })),
      ...pointsProblems(points, model, ['metrics', i, 'points']),
    ];
  });
};

const capProblems = (model: Model): readonly ModelProblem[] =>
  model.caps.flatMap(({ metric }, i) => {
    const capped = model.metrics.find(({ key }) => key === metric);
    if (capped && capped.switch !== 'off') return [];
    const code = capped ? 'metricOff' : 'unknownMetric';
    return [problemAt(model, ['caps', i, 'metric'], { code, detail: { metric } })];
  });

/** All that is wrong with a model of the right shape, each at its field; empty = it can score. */
export const checkModel = (model: Model, known: KnownAccounts = {}): readonly ModelProblem[] => [
  ...doubles(model, 'dimensions'),
  ...doubles(model, 'metrics'),
  ...doubles(model, 'variants'),
  ...cutoffsProblems(model.cutoffs, model, ['cutoffs']),
  ...weightProblems(model),
  ...metricProblems(model),
  ...formulaProblems(model),
  ...capProblems(model),
  ...variantProblems(model, known),
];
