/** How the accounts would stand by a new metric with its first points: to look at, not to change. */
import { useTranslation } from 'react-i18next';
import type { MetricModel } from '../../../../../shared/model/model.ts';
import { unitOf } from '../../../../../shared/model/metrics.ts';
import { PointsEditor } from '../../../../charts/points-editor/points-editor.tsx';
import { firstPointsOf } from '../own/new-metric.ts';
import css from '../own/own-fields.module.css';
import { Samples } from '../own/samples.tsx';
import { usePointsWords } from '../points/points-words.ts';
import { useSafeCutoffs } from '../points/safe-cutoffs.ts';
import { ShownMetricProvider, useShownMetric } from '../shown-metric.ts';
import type { HeardSpread } from '../use-spread.ts';
import { FirstPointsLine } from './first-points-line.tsx';

interface PreviewProps {
  readonly metric: MetricModel;
  readonly heard: HeardSpread;
}

const nothing = (): void => undefined;

const Curve = () => {
  const { metric, spread } = useShownMetric();
  const words = usePointsWords();
  const cutoffs = useSafeCutoffs();
  return (
    <div inert>
      <PointsEditor
        points={metric.points}
        cutoffs={cutoffs}
        values={spread?.values ?? []}
        words={words}
        onChange={nothing}
      />
    </div>
  );
};

/** The curve over the accounts, a few of them, and what the points are made from. */
export const Preview = ({ metric, heard }: PreviewProps) => {
  const { t } = useTranslation();
  const values = heard.spread?.values ?? [];
  const { points, ground } = firstPointsOf(metric, values);
  return (
    <ShownMetricProvider value={{ ...heard, metric: { ...metric, points }, path: '' }}>
      <section className={css.own} aria-label={t('model.metric.add.preview')}>
        {values.length > 0 ? <Curve /> : null}
        <FirstPointsLine heard={heard} ground={ground} />
        <Samples spread={heard.spread} unit={unitOf(metric)} />
      </section>
    </ShownMetricProvider>
  );
};
