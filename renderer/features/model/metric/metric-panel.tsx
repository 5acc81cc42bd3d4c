/** The metric that is looked at: what it measures, its points over the accounts, its rules. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/empty.tsx';
import { useEditor } from '../draft-context.tsx';
import { AddMetric } from './add/add-metric.tsx';
import { MetricHead } from './metric-head.tsx';
import css from './metric-panel.module.css';
import { OwnPart } from './own/own-part.tsx';
import { PointsPart } from './points/points-part.tsx';
import { RulesPart } from './rules/rules-part.tsx';
import { ShownMetricProvider } from './shown-metric.ts';
import { useSpread } from './use-spread.ts';

/** The panel. */
export const MetricPanel = () => {
  const { t } = useTranslation();
  const { draft, state } = useEditor();
  const found = draft.metrics.findIndex(({ key }) => key === state.metric);
  const index = Math.max(0, found);
  const metric = draft.metrics[index];
  const heard = useSpread(draft, metric?.key ?? null);
  const { spread, isRefused, isAsking } = heard;
  const shown = useMemo(
    () => metric && { metric, path: `metrics[${index}]`, spread, isRefused, isAsking },
    [metric, index, spread, isRefused, isAsking],
  );
  return (
    <section className={css.panel} aria-label={t('model.metric.title')}>
      {shown ? (
        <ShownMetricProvider key={shown.metric.key} value={shown}>
          <MetricHead aside={<AddMetric />} />
          {shown.metric.source ? <OwnPart /> : null}
          <PointsPart />
          <RulesPart />
        </ShownMetricProvider>
      ) : (
        <>
          <Empty what={t('model.metric.none')} toDo={t('model.metric.noneToDo')} />
          <AddMetric />
        </>
      )}
    </section>
  );
};
