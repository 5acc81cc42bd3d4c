/** A column of the page: a dimension's tile on top, its metrics below it. */
import { useTranslation } from 'react-i18next';
import type { DimensionScore } from '../../../shared/model/score.ts';
import { Clip } from '../../ui/clip.tsx';
import { Figure } from '../../ui/figure.tsx';
import { useMedium } from '../../ui/medium.ts';
import { Tile } from '../../ui/tile.tsx';
import { Trend } from '../../ui/trend.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { cut } from './cut.ts';
import { DimensionDefinition } from './dimension-definition.tsx';
import { MoreLine } from './more-line.tsx';
import { usePaperRoom } from './paper-room.tsx';
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
    ? t('account.dimension.worst', { metric: names.metricShortInText(weakest.key), value: value(weakest) })
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

/** The metrics with room: all on screen; on paper not more than the page can bear. */
const useRows = (dimension: DimensionScore) => {
  const { shown } = splitOff(dimension);
  const { metrics: room } = usePaperRoom();
  return useMedium() === 'paper' ? cut(shown, room) : { shown, more: 0 };
};

/** One of the columns. */
export const DimensionColumn = ({ dimension, scale }: DimensionColumnProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useNames().dimension(dimension.key);
  const { history, model } = useAccountPage();
  const { shown, more } = useRows(dimension);
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
        {shown.map((metric) => (
          <MetricRow key={metric.key} metric={metric} scale={scale} />
        ))}
        <OffList dimension={dimension} />
      </ul>
      <MoreLine count={more} />
    </div>
  );
};
