/** The names of a model's metrics and dimensions in the reader's language: the model's own, else those of the texts. */
import type { TFunction } from 'i18next';
import { ownNameIn, type OwnNames } from '../../shared/model/own-names.ts';
import { isolated } from './isolated.ts';

/** What finds names. */
export interface ModelNames {
  readonly metric: (key: string) => string;
  /** For narrow places: at most some 20 letters, unless the model calls it longer. */
  readonly metricShort: (key: string) => string;
  readonly dimension: (key: string) => string;
  /** The same inside a sentence: a name of the model's own keeps its direction, and the sentence its order. */
  readonly metricInText: (key: string) => string;
  /** The same, short: for a sentence that stands beside rows with short names. Many end in figures, so each is set apart. */
  readonly metricShortInText: (key: string) => string;
  readonly dimensionInText: (key: string) => string;
}

/** Names by key; the key itself where neither the model nor the texts have one. */
export const modelNames = (own: OwnNames, t: TFunction, language: string): ModelNames => {
  const ownMetric = (key: string): string | undefined => ownNameIn(own.metrics[key], language);
  const ownDimension = (key: string): string | undefined => ownNameIn(own.dimensions[key], language);
  const apart = (name: string | undefined): string | undefined => name && isolated(name);
  const named = (key: string, defaultValue: string): string => t(key, { defaultValue });
  return {
    metric: (key) => ownMetric(key) ?? named(`metrics.${key}.name`, key),
    metricShort: (key) => ownMetric(key) ?? named(`metrics.${key}.short`, key),
    dimension: (key) => ownDimension(key) ?? named(`dimensions.${key}.name`, key),
    metricInText: (key) => apart(ownMetric(key)) ?? named(`metrics.${key}.name`, isolated(key)),
    metricShortInText: (key) => isolated(ownMetric(key) ?? named(`metrics.${key}.short`, key)),
    dimensionInText: (key) => apart(ownDimension(key)) ?? named(`dimensions.${key}.name`, isolated(key)),
  };
};
