/** What a new metric still lacks, at its field. Pure. */
import { formulaFaults } from '../../../../../shared/model/formula/formula-faults.ts';
import type { MetricModel, Model } from '../../../../../shared/model/model.ts';
import type { DraftProblem } from '../../../../../shared/model/model-page.ts';
import { textOfName } from '../own/metric-key.ts';

const blank = (path: 'name' | 'source', key: string): DraftProblem => ({
  path,
  key,
  code: 'blank',
  detail: {},
});

/** What a formula lacks beside what stands at its text already. */
const formulaProblem = (model: Model, { key, source }: MetricModel): DraftProblem | undefined => {
  if (source?.kind !== 'formula') return undefined;
  if (source.formula.trim() === '') return blank('source', key);
  const [fault] = formulaFaults(key, source.formula, { metrics: model.metrics });
  return fault && { path: 'formula', key, code: fault.code, detail: fault.detail };
};

/** `source`: nothing is chosen; `formula`: it cannot be computed; `name`: it has none. */
export const missingIn = (model: Model, metric: MetricModel): readonly DraftProblem[] => {
  const { key, source, name } = metric;
  const formula = formulaProblem(model, metric);
  return [
    ...(formula ? [formula] : []),
    ...(source?.kind === 'own' && source.metric.trim() === '' ? [blank('source', key)] : []),
    ...(textOfName(name).trim() === '' ? [blank('name', key)] : []),
  ];
};
