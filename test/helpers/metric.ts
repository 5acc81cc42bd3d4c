/** Reading one metric of one account from rows put into a real workspace file. */
import { scoreAccounts } from '../../electron/engine/scoring/index.ts';
import { isoOf, parseDay } from '../../shared/dates.ts';
import { defaultModel } from '../../shared/model/default-model.ts';
import type { MetricKey } from '../../shared/model/metrics.ts';
import type { MetricModel, Model } from '../../shared/model/model.ts';
import type { MetricScore } from '../../shared/model/score.ts';
import { type Rows, workspaceWith } from './workspace.ts';

/** The as-of date of metric tests. */
export const asOf = '2026-06-30';
const asOfDay = parseDay(asOf) as number;

/** The date so many days before the as-of date; after it when negative. */
export const daysBefore = (days: number): string => isoOf(asOfDay - days);

/** The default model with one metric changed. */
export const modelWith = (key: string, change: Partial<MetricModel>): Model => ({
  ...defaultModel,
  metrics: defaultModel.metrics.map((metric) => (metric.key === key ? { ...metric, ...change } : metric)),
});

/** Where a reading differs from the usual: account A under the default model. */
export interface ReadingOptions {
  readonly account?: string;
  readonly model?: Model;
}

/** A metric of an account at the as-of date, as scored. */
export const metricAt = (
  rows: Rows,
  key: MetricKey,
  { account = 'A', model = defaultModel }: ReadingOptions = {},
): MetricScore => {
  const { db } = workspaceWith(rows);
  const score = scoreAccounts(db, { asOf: asOfDay, model }).accounts.find(
    (candidate) => candidate.key === account,
  );
  const metric = score?.dimensions
    .flatMap((dimension) => dimension.metrics)
    .find((candidate) => candidate.key === key);
  if (!metric) throw new RangeError(`${account} has no ${key}`);
  return metric;
};
