/** The words that rows and cards draw with, the same until something of them changes. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionsPage } from '../../../../../shared/model/plan/plan-page.ts';
import { useFormat } from '../../../../ui/use-format.ts';
import { useAboutName } from '../../about-name.ts';
import type { CellWords } from './cells.tsx';

/** The words. */
export const useCellWords = (page: ActionsPage): CellWords => {
  const { t } = useTranslation();
  const format = useFormat();
  const aboutName = useAboutName(page.names);
  return useMemo(() => ({ t, format, aboutName, page }), [t, format, aboutName, page]);
};
