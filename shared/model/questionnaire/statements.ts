/**
 * The ten statements that a firm judges its accounts by until it has a list of its own: two per dimension. What each
 * asks is `questionnaire.statements.<key>`, what it is called `metrics.<key>`.
 */
import { pointsOf } from '../default-model.ts';
import type { BuiltInDimension } from '../metrics.ts';
import type { MetricModel, Model } from '../model.ts';

/** Key → dimension, in the order in which they are asked. */
export const statements = {
  judgedUse: 'adoption',
  judgedSpread: 'adoption',
  judgedStart: 'activation',
  judgedSkill: 'activation',
  judgedCalm: 'support',
  judgedHelp: 'support',
  judgedGoals: 'satisfaction',
  judgedGoodwill: 'satisfaction',
  judgedPayment: 'finance',
  judgedRenewal: 'finance',
} as const satisfies Readonly<Record<string, BuiltInDimension>>;

/** One of the ten. */
export type StatementKey = keyof typeof statements;

/** All ten, in order. */
export const statementKeys = Object.keys(statements) as readonly StatementKey[];

/** Whether a name is one of the ten. */
export const isStatementKey = (key: string): key is StatementKey => Object.hasOwn(statements, key);

/** Half a year: what was true of a customer then need not be true now. */
const maximumAgeDays = 180;

const metricOf = (key: StatementKey, switched: MetricModel['switch']): MetricModel => ({
  key,
  source: { kind: 'own', dataset: 'judgements', metric: key },
  dimension: statements[key],
  // As much as one measured figure: where two or three are measured, judgement has the smaller say.
  weight: 1,
  points: pointsOf('1:0 3:50 4:75 5:100'),
  policy: 'exclude',
  switch: switched,
  minimumN: null,
  maximumAgeDays,
});

type Parts = Pick<Model, 'dimensions' | 'metrics'>;

/** The statements that a model lacks and has a dimension for. */
export const lackingStatements = ({ dimensions, metrics }: Parts): readonly StatementKey[] =>
  statementKeys.filter(
    (key) =>
      dimensions.some((dimension) => dimension.key === statements[key]) &&
      !metrics.some((metric) => metric.key === key),
  );

/**
 * The model with the statements that it lacks. Switched `on`, a statement that was not answered is missing: one answer
 * alone then makes no light. On `auto` the statements change nothing until somebody answers.
 */
export const withStatements = (model: Model, switched: 'on' | 'auto'): Model => ({
  ...model,
  metrics: [...model.metrics, ...lackingStatements(model).map((key) => metricOf(key, switched))],
});
