/** The names of metrics, dimensions and datasets in the reader's language; a user's own names stay as they are. */
import { useTranslation } from 'react-i18next';

/** What finds names. */
export interface Names {
  readonly metric: (key: string) => string;
  /** For narrow places: at most some 20 letters. */
  readonly metricShort: (key: string) => string;
  readonly dimension: (key: string) => string;
  readonly dataset: (name: string) => string;
}

/** Names from the texts, or the key itself where there is no text for it. */
export const useNames = (): Names => {
  const { t } = useTranslation();
  const named = (key: string, defaultValue: string): string => t(key, { defaultValue });
  return {
    metric: (key) => named(`metrics.${key}.name`, key),
    metricShort: (key) => named(`metrics.${key}.short`, key),
    dimension: (key) => named(`dimensions.${key}.name`, key),
    dataset: (name) => named(`freshness.datasets.${name}`, name),
  };
};
