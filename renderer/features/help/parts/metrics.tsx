/** Every built-in metric: what it is, its formula, and how the standard model scores it. */
import { useTranslation } from 'react-i18next';
import { defaultModel } from '../../../../shared/model/default-model.ts';
import { metricWindowDays } from '../../../../shared/model/metric-windows.ts';
import { isMetricKey, unitOf } from '../../../../shared/model/metrics.ts';
import type { MetricModel } from '../../../../shared/model/model.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { Facts } from './facts.tsx';
import css from './folds.module.css';

/** The facts of a metric as the standard model has it; what is left out does not apply. */
const useMetricFacts = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return (metric: MetricModel) => {
    const { key, points, minimumN, maximumAgeDays } = metric;
    const unit = unitOf(metric);
    const window = isMetricKey(key) ? metricWindowDays[key] : null;
    const curve = points.map(([value, score]) =>
      t('help.metrics.point', { value: format.measured({ value, unit }), score: format.number(score, 0) }),
    );
    return [
      { label: t('account.about.formula'), value: t(`metrics.${key}.formula`) },
      {
        label: t('account.about.window'),
        value: window === null ? t('help.metrics.allTime') : format.span(window, 'day'),
      },
      { label: t('account.about.points'), value: curve.join(' · ') },
      ...(minimumN === null ? [] : [{ label: t('account.about.minimumN'), value: format.number(minimumN, 0) }]),
      ...(maximumAgeDays === null
        ? []
        : [{ label: t('account.about.maximumAge'), value: format.span(maximumAgeDays, 'day') }]),
    ];
  };
};

/** The metrics, a fold for each dimension. */
export const Metrics = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const factsOf = useMetricFacts();
  return (
    <div className={css.folds}>
      {defaultModel.dimensions.map((dimension) => (
        <details key={dimension.key} className={css.fold} open={dimension.key === 'adoption'}>
          <summary>
            <strong>{t(`dimensions.${dimension.key}.name`)}</strong>
            <span>
              {[
                t('account.dimension.weight', { weight: format.share(dimension.weight / 100) }),
                t(`dimensions.${dimension.key}.definition`),
              ].join(' · ')}
            </span>
          </summary>
          <div className={css.inside}>
            {defaultModel.metrics
              .filter((metric) => metric.dimension === dimension.key)
              .map((metric) => (
                <Facts
                  key={metric.key}
                  title={t(`metrics.${metric.key}.name`)}
                  text={t(`metrics.${metric.key}.definition`)}
                  facts={factsOf(metric)}
                />
              ))}
          </div>
        </details>
      ))}
    </div>
  );
};
