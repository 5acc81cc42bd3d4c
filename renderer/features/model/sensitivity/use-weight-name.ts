/** What a weight is called: its metric, or its dimension as such. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ownNamesOf } from '../../../../shared/model/own-names.ts';
import type { WeightSensitivity } from '../../../../shared/model/sensitivity.ts';
import { modelNames } from '../../../ui/model-names.ts';
import { useLanguage } from '../../../ui/use-format.ts';
import { useEditor } from '../draft-context.tsx';

/** Names by the current model, which is what is asked about. */
export const useWeightName = (): ((weight: Pick<WeightSensitivity, 'kind' | 'key'>) => string) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { base } = useEditor().state;
  return useCallback(
    ({ kind, key }) => {
      const names = modelNames(ownNamesOf(base), t, language);
      return kind === 'metric'
        ? names.metric(key)
        : t('model.sensitivity.dimension', { name: names.dimension(key) });
    },
    [base, t, language],
  );
};
