/** The account's form of the model as it applies to its people. Pure. */
import { formulaOf } from '../../../shared/model/formula/known-formulas.ts';
import type { MetricKey } from '../../../shared/model/metrics.ts';
import type { MetricModel, Model } from '../../../shared/model/model.ts';
import type { PersonDataset } from '../../../shared/model/people.ts';
import type { WorkspaceFacts } from '../db/queries/workspace-facts.ts';

/**
 * The metrics that say something of one person: their rows, read as an account's would be.
 *
 * Left out: `seatUtilisation` and `ticketRate` (measured against the seats of the account), `trainedPeople` (a share
 * of its people), `daysToFirstUse` (runs from the start of the contract; a person starts with the first row that names
 * them), all of finance (accounts pay, people do not), and figures and judgements (somebody gave them for the account).
 */
const personMetrics: readonly MetricKey[] = [
  'usageTrend',
  'featureBreadth',
  'daysSinceUse',
  'trainingCompletion',
  'repeatContacts',
  'failureRate',
  'firstContactResolution',
  'resolutionHours',
  'reopenRate',
  'recommendation',
  'csat',
  'effort',
];

/** A formula says something of a person when every metric that it names does. */
const keptMetrics = (metrics: readonly MetricModel[]): ReadonlySet<string> => {
  const kept = new Set<string>();
  const isKept = ({ key, source }: MetricModel): boolean => {
    if (source === undefined) return (personMetrics as readonly string[]).includes(key);
    return source.kind === 'formula' && formulaOf(source.formula).names.every((name) => kept.has(name));
  };
  // Formulas may name formulas: as long as one more is found there may be others.
  for (let before = -1; before < kept.size;) {
    before = kept.size;
    for (const metric of metrics) if (isKept(metric)) kept.add(metric.key);
  }
  return kept;
};

/** The model with what its metrics of people need, and no more; a variant has been applied before. */
export const modelForPeople = (model: Model): Model => {
  const kept = keptMetrics(model.metrics);
  const metrics = model.metrics.filter(({ key }) => kept.has(key));
  return {
    ...model,
    dimensions: model.dimensions.filter(({ key }) => metrics.some(({ dimension }) => dimension === key)),
    metrics,
    caps: model.caps.filter(({ metric }) => kept.has(metric)),
    variants: [],
  };
};

/**
 * What is true of the whole workspace, as far as it can be told by person: its dates and features stay, for silence is
 * not staleness; a dataset that does not say whose its rows are is as good as never imported.
 */
export const factsForPeople = (facts: WorkspaceFacts, told: ReadonlySet<PersonDataset>): WorkspaceFacts => ({
  ...facts,
  known: new Set([...facts.known].filter((fact) => told.has(fact.split('.')[0] as PersonDataset))),
  measured: new Set(),
  judged: new Set(),
});
