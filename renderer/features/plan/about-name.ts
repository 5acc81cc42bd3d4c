/** What an action or a play is about, in words. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnNames } from '../../../shared/model/own-names.ts';
import type { PlanAbout } from '../../../shared/model/plan/about.ts';
import { useNamesOf } from '../../ui/use-names-of.ts';

/** The name of a metric or a dimension, or what a healthy account is ready for. */
export const useAboutName = (own: OwnNames): ((about: PlanAbout) => string) => {
  const { t } = useTranslation();
  const names = useNamesOf(own);
  return useCallback(
    ({ kind, key }) => {
      switch (kind) {
        case 'metric':
          return names.metric(key);
        case 'dimension':
          return names.dimension(key);
        case 'healthy':
          return t(`plan.healthy.${key}`);
      }
    },
    [names, t],
  );
};
