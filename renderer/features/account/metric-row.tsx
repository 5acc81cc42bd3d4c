/** One metric: its light, its name, its value, and its part of the score as a bar. The whole row opens the definition. */
import { useTranslation } from 'react-i18next';
import type { MetricScore } from '../../../shared/model/score.ts';
import { Clip } from '../../ui/clip.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Light } from '../../ui/light.tsx';
import { ShareBar } from '../../ui/share-bar.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { MetricDefinition } from './metric-definition.tsx';
import { isLive, type LiveMetric } from './pick.ts';
import { useMetricText } from './metric-text.ts';
import { useNames } from './names.ts';
import css from './metric-row.module.css';

interface MetricRowProps {
  readonly metric: MetricScore;
  /** Points that the whole width of a bar stands for. */
  readonly scale: number;
  /** Left out: the account's. */
  readonly whose?: 'account' | 'person';
}

const Share = ({ metric, scale }: { readonly metric: LiveMetric; readonly scale: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const full = metric.weight * 100;
  return (
    <span className={css.share}>
      <ShareBar band={metric.band} gained={metric.contribution} full={full} scale={scale} />
      <span className={css.points}>
        <b>{format.fixed(metric.contribution)}</b>
        {t('account.metric.of', { full: format.fixed(full) })}
      </span>
    </span>
  );
};

/** A row of a dimension's list. */
export const MetricRow = ({ metric, scale, whose }: MetricRowProps) => {
  const names = useNames();
  const text = useMetricText()(metric);
  const band = isLive(metric) ? metric.band : 'unknown';
  return (
    <li>
      <Figure shape="row" about={() => <MetricDefinition metric={metric} whose={whose} />}>
        <span className={css.row}>
          <Light band={band} size="small" word="hidden" />
          <Clip text={names.metricShort(metric.key)} />
          <bdi className={css.value} data-live={isLive(metric)}>
            {text}
          </bdi>
          {isLive(metric) ? <Share metric={metric} scale={scale} /> : <span className={css.gap} />}
        </span>
      </Figure>
    </li>
  );
};
