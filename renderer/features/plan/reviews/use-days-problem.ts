/** What is wrong with a number of days, said at its field. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/use-format.ts';
import { isRhythm, rhythmDays } from './rhythm-days.ts';

/** The sentence; undefined where nothing is wrong. */
export const useDaysProblem = (): ((days: number | null) => string | undefined) => {
  const { t } = useTranslation();
  const format = useFormat();
  const limits = {
    least: format.number(rhythmDays.least, 0),
    most: format.number(rhythmDays.most, 0),
  };
  return (days) => (isRhythm(days) ? undefined : t('plan.reviews.rhythm.wrong', limits));
};
