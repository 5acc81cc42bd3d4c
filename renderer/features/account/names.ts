/** The names of metrics, dimensions and datasets in the reader's language; a user's own names stay as they are. */
import { useTranslation } from 'react-i18next';
import type { ModelNames } from '../../ui/model-names.ts';
import { useNamesOf } from '../../ui/use-names-of.ts';
import { useAccountPage } from './page-context.ts';

/** What finds names. */
export interface Names extends ModelNames {
  readonly dataset: (name: string) => string;
}

/** Names from the page's model, else from the texts, else the key itself. */
export const useNames = (): Names => {
  const { t } = useTranslation();
  const { names } = useAccountPage().model;
  return {
    ...useNamesOf(names),
    dataset: (name) => t(`freshness.datasets.${name}`, { defaultValue: name }),
  };
};
