/** The names of a model's metrics and dimensions in the reader's language: the model's own, else those of the texts. */
import type { TFunction } from 'i18next';
import { ownNameIn, type OwnNames } from '../../shared/model/own-names.ts';

/** What finds names. */
export interface ModelNames {
  readonly metric: (key: string) => string;
  /** For narrow places: at most some 20 letters, unless the model calls it longer. */
  readonly metricShort: (key: string) => string;
  readonly dimension: (key: string) => string;
}

/** Names by key; the key itself where neither the model nor the texts have one. */
export const modelNames = (own: OwnNames, t: TFunction, language: string): ModelNames => {
  const ownMetric = (key: string): string | undefined => ownNameIn(own.metrics[key], language);
  const named = (key: string, defaultValue: string): string => t(key, { defaultValue });
  return {
    metric: (key) => ownMetric(key) ?? named(`metrics.${key}.name`, key),
    metricShort: (key) => ownMetric(key) ?? named(`metrics.${key}.short`, key),
    dimension: (key) => ownNameIn(own.dimensions[key], language) ?? named(`dimensions.${key}.name`, key),
  };
};
