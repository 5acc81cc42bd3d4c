/** The names of metrics, dimensions and datasets in the reader's language; a user's own names stay as they are. */
import { useTranslation } from 'react-i18next';
import { type ModelNames, modelNames } from '../../ui/model-names.ts';
import { useLanguage } from '../../ui/use-format.ts';
import { useAccountPage } from './page-context.ts';

/** What finds names. */
export interface Names extends ModelNames {
  readonly dataset: (name: string) => string;
}

/** Names from the page's model, else from the texts, else the key itself. */
export const useNames = (): Names => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { names } = useAccountPage().model;
  return {
    ...modelNames(names, t, language),
    dataset: (name) => t(`freshness.datasets.${name}`, { defaultValue: name }),
  };
};
