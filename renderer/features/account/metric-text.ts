/** A metric's value with its unit, or why it has none, in a few words. */
import { useTranslation } from 'react-i18next';
import type { MetricScore } from '../../../shared/model/score.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useAccountPage } from './page-context.ts';
import { shortUnit } from './units.ts';

/** What writes a metric's value; a running wait and too small a number say so. */
export const useMetricText = (): ((metric: MetricScore) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { definitions } = useAccountPage();
  return (metric) => {
    if (metric.value !== null) {
      const value = format.measured({ value: metric.value, unit: shortUnit(metric.unit) });
      return metric.note === 'waiting' ? t('account.metric.waiting', { value }) : value;
    }
    const minimum = definitions.find((definition) => definition.key === metric.key)?.minimumN;
    if (metric.state === 'tooFew' && metric.n !== null && minimum) {
      return t('account.state.tooFewOf', { n: format.number(metric.n, 0), minimum: format.number(minimum, 0) });
    }
    return t(`account.state.${metric.state}`);
  };
};
