/** The names of a model's metrics and dimensions, in the reader's language. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnNames } from '../../shared/model/own-names.ts';
import { type ModelNames, modelNames } from './model-names.ts';
import { useLanguage } from './use-format.ts';

/** Names from the model's own, else from the texts, else the key itself. */
export const useNamesOf = (own: OwnNames): ModelNames => {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => modelNames(own, t, language), [own, t, language]);
};
