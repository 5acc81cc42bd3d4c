/** The names of the draft's metrics in the reader's language. */
import { useTranslation } from 'react-i18next';
import { ownNamesOf } from '../../../../shared/model/own-names.ts';
import { type ModelNames, modelNames } from '../../../ui/model-names.ts';
import { useLanguage } from '../../../ui/use-format.ts';
import { useEditor } from '../draft-context.tsx';

/** What finds them. */
export const useMetricNames = (): ModelNames => {
  const { t } = useTranslation();
  return modelNames(ownNamesOf(useEditor().draft), t, useLanguage());
};
