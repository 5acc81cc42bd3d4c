/** Which dimensions the model has but the workspace has no data for. */
import type { Model } from '../../../shared/model/model.ts';
import { workspaceFacts } from '../db/queries/workspace-facts.ts';
import type { Db } from '../db/statements.ts';
import { fedMetrics } from '../metrics/readings.ts';
import { isOff } from '../scoring/values.ts';

/** Keys of the dimensions all of whose metrics are off: "not measured yet" on the page. */
export const dimensionsOff = (db: Db, model: Model): readonly string[] => {
  const fed = fedMetrics(model, workspaceFacts(db));
  return model.dimensions
    .filter(({ key }) => model.metrics.every((metric) => metric.dimension !== key || isOff(metric, fed)))
    .map(({ key }) => key);
};
