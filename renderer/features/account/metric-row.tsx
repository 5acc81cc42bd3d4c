/** One metric: its light, its name, its value, underlined by its part of the score. The whole row opens the definition. */
import type { MetricScore } from '../../../shared/model/score.ts';
import { Clip } from '../../ui/clip.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Light } from '../../ui/light.tsx';
import { ShareBar } from '../../ui/share-bar.tsx';
import { MetricDefinition } from './metric-definition.tsx';
import { isLive } from './pick.ts';
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
          {isLive(metric) ? (
            <span className={css.share}>
              <ShareBar
                size="line"
                band={metric.band}
                gained={metric.contribution}
                full={metric.weight * 100}
                scale={scale}
              />
            </span>
          ) : (
            <span className={css.gap} />
          )}
        </span>
      </Figure>
    </li>
  );
};
