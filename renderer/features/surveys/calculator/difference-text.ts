/** How two scores differ, in words. */
import { useTranslation } from 'react-i18next';
import type { NpsDifference } from '../../../../shared/model/surveys/nps.ts';
import { useFormat } from '../../../ui/use-format.ts';

/** Says by how much the first one is higher or lower, and whether that is more than chance. */
export const useDifferenceText = (): ((difference: NpsDifference) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ difference, z, real }) => {
    const detail = { points: format.number(Math.abs(difference)), z: format.number(Math.abs(z), 2) };
    if (difference === 0) return t('surveys.calculator.same');
    const words = real ? 'real' : 'noise';
    return t(`surveys.calculator.${difference > 0 ? 'higher' : 'lower'}.${words}`, detail);
  };
};
