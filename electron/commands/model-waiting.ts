/** What a model read from a file still waits for. */
import type { Model } from '../../shared/model/model.ts';
import { ownFigures } from '../engine/db/queries/own-figures.ts';
import type { Db } from '../engine/db/statements.ts';

/** Metrics of a model that wait for figures nobody has imported yet: a misspelt name looks just like that. */
export const waitingFor = (
  db: Db,
  model: Model,
): readonly { readonly key: string; readonly figure: string }[] => {
  const known = ownFigures(db);
  return model.metrics.flatMap(({ key, source }) =>
    source?.kind === 'own' &&
    !known.some(({ dataset, metric }) => dataset === source.dataset && metric === source.metric)
      ? [{ key, figure: `${source.dataset} “${source.metric}”` }]
      : [],
  );
};
