/** A column of the page: a dimension's tile on top, its metrics below it. */
import { useTranslation } from 'react-i18next';
import type { DimensionScore } from '../../../shared/model/score.ts';
import { Clip } from '../../ui/clip.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Tile } from '../../ui/tile.tsx';
import { Trend } from '../../ui/trend.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { ColumnStep } from './acting/column-step.tsx';
import { DimensionDefinition } from './dimension-definition.tsx';
import { MetricRow } from './metric-row.tsx';
import { useMetricText } from './metric-text.ts';
import { useNames } from './names.ts';
import { useAccountPage } from './page-context.ts';
import { seriesOf, splitOff, weakestMetric } from './pick.ts';
import css from './dimension-column.module.css';

interface DimensionColumnProps {
  readonly dimension: DimensionScore;
  readonly scale: number;
}

const Weakest = ({ dimension }: { readonly dimension: DimensionScore }) => {
  const { t } = useTranslation();
  const names = useNames();
  const value = useMetricText();
  const weakest = weakestMetric(dimension);
  const text = weakest
    ? t('account.dimension.worst', { metric: names.metricInText(weakest.key), value: value(weakest) })
    : t('account.dimension.nothing');
  return <Clip text={text} />;
};

const OffList = ({ dimension }: { readonly dimension: DimensionScore }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { off } = splitOff(dimension);
  if (off.length === 0) return null;
  const list = format.list(off.map((metric) => names.metricShort(metric.key)));
  return (
    <li className={css.off}>
      <Clip text={t('account.dimension.off', { metrics: list })} lines={2} />
    </li>
  );
};

/** One of the five columns. */
export const DimensionColumn = ({ dimension, scale }: DimensionColumnProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useNames().dimension(dimension.key);
  const { history, model } = useAccountPage();
  const figure =
    dimension.score === null ? t('account.score.none') : format.score(dimension.score, model.cutoffs);
  return (
    <div className={css.column}>
      <Tile
        title={name}
        band={dimension.band}
        figure={
          <Figure about={() => <DimensionDefinition dimension={dimension} />} label={`${name}: ${figure}`}>
            {figure}
          </Figure>
        }
        note={t('account.dimension.weight', { weight: format.share(dimension.weight) })}
        trend={
          <Trend
            values={seriesOf(history, dimension.key)}
            cutoffs={model.cutoffs}
            label={t('account.dimension.trend', { dimension: name })}
          />
        }
      >
        <Weakest dimension={dimension} />
      </Tile>
      <ul>
        {splitOff(dimension).shown.map((metric) => (
          <MetricRow key={metric.key} metric={metric} scale={scale} />
        ))}
        <OffList dimension={dimension} />
      </ul>
      <ColumnStep dimension={dimension} />
    </div>
  );
};
