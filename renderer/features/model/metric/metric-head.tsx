/** What the metric is: its name, its definition, and where its values come from. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetricModel } from '../../../../shared/model/model.ts';
import { useFormat } from '../../../ui/use-format.ts';
import css from './metric-panel.module.css';
import { useShownMetric } from './shown-metric.ts';
import { useModelNames } from '../use-model-names.ts';

/** Which kind of metric it is, as a word of `model.metric.kinds`. */
const kindOf = ({ source }: MetricModel): 'builtIn' | 'measurements' | 'judgements' | 'formula' => {
  if (!source) return 'builtIn';
  return source.kind === 'formula' ? 'formula' : source.dataset;
};

/** Formula, table and window of a built-in metric. */
const useFacts = (): string => {
  const { t } = useTranslation();
  const format = useFormat();
  const { metric, spread } = useShownMetric();
  const ground = spread?.ground;
  const facts = [
    metric.source ? null : t(`metrics.${metric.key}.formula`),
    ground && t('model.metric.measures.dataset', { dataset: t(`freshness.datasets.${ground.dataset}`) }),
    ground?.windowDays && t('model.metric.measures.window', { days: format.span(ground.windowDays, 'day') }),
  ];
  return facts.filter((fact) => fact).join(' · ');
};

/** The head of the panel; `aside` stands at the end of its first line. */
export const MetricHead = ({ aside }: { readonly aside: ReactNode }) => {
  const { t } = useTranslation();
  const { metric } = useShownMetric();
  const names = useModelNames();
  const kind = kindOf(metric);
  const facts = useFacts();
  return (
    <header className={css.head}>
      <div className={css.line}>
        <h2 className={css.title}>
          <bdi>{names.metric(metric.key)}</bdi>
        </h2>
        {aside}
      </div>
      <p className={css.kind}>
        <bdi>{names.dimension(metric.dimension)}</bdi> · {t(`model.metric.kinds.${kind}`)}
      </p>
      <p className={css.text}>
        {kind === 'builtIn' ? t(`metrics.${metric.key}.definition`) : t(`model.metric.measures.${kind}`)}
      </p>
      {facts === '' ? null : <p className={css.facts}>{facts}</p>}
    </header>
  );
};
