/** The names of the draft's metrics and dimensions in the reader's language. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ownNamesOf } from '../../../shared/model/own-names.ts';
import { type ModelNames, modelNames } from '../../ui/model-names.ts';
import { useLanguage } from '../../ui/use-format.ts';
import { useEditor } from './draft-context.tsx';

/** Names from the draft, else from the texts, else the key itself. */
export const useModelNames = (): ModelNames => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { draft } = useEditor();
  return useMemo(() => modelNames(ownNamesOf(draft), t, language), [draft, t, language]);
};
