/** What a figure does not count, in words. */
import { useTranslation } from 'react-i18next';
import type { SurveyMeasure } from '../../../../shared/model/surveys/rows.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { type Counted, leftOutOf } from './left-out.ts';

/** Writes what was left out: "140 older answers of the same people"; null where nothing was. */
export const useLeftOut = (): ((figures: Counted, measure: SurveyMeasure) => string | null) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (figures, measure) => {
    const reasons = leftOutOf(figures, measure).map(({ reason, n }) =>
      t(`surveys.figures.leftOut.${reason}`, { count: n, shown: format.number(n, 0) }),
    );
    return reasons.length === 0 ? null : format.list(reasons);
  };
};
