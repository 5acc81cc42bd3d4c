/** A dimension of the full waterfall: its sum, and a row per metric that counts. */
import { useTranslation } from 'react-i18next';
import { WaterfallBar } from '../../../charts/waterfall-bar.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { Light } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { DimensionDefinition } from '../dimension-definition.tsx';
import { MetricDefinition } from '../metric-definition.tsx';
import { useMetricText } from '../metric-text.ts';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import type { CountedDimension, CountedMetric } from './full-rows.ts';
import css from './waterfall-table.module.css';

const MetricLine = ({ row }: { readonly row: CountedMetric }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const text = useMetricText();
  const { cutoffs } = useAccountPage().model;
  const { metric, points, full, from, to } = row;
  const score = metric.score ?? (full > 0 ? (points / full) * 100 : 0);
  return (
    <tr>
      <th scope="row" className={css.metric}>
        <span className={css.lit}>
          <Light band={metric.band} size="small" word="hidden" />
        </span>
        <Figure about={() => <MetricDefinition metric={metric} />}>
          <span title={names.metric(metric.key)}>{names.metric(metric.key)}</span>
        </Figure>
      </th>
      <td data-kind="figure">
        <bdi>{text(metric)}</bdi>
      </td>
      <td data-kind="figure">
        <bdi>
          {t('account.why.times', {
            score: format.score(score, cutoffs),
            weight: format.share(metric.weight, 1),
          })}
        </bdi>
      </td>
      <td data-kind="figure">
        <b>{format.fixed(points)}</b>
        <span className={css.of}>{t('account.metric.of', { full: format.fixed(full) })}</span>
      </td>
      <td className={css.drawing}>
        <WaterfallBar
          kind="part"
          band={metric.band}
          cutoffs={cutoffs}
          from={from}
          to={to}
          full={from + full}
          isJoined
        />
      </td>
      <td data-kind="figure">{format.fixed(to)}</td>
    </tr>
  );
};

/** A body of the table. */
export const Group = ({ group: { dimension, metrics } }: { readonly group: CountedDimension }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { cutoffs } = useAccountPage().model;
  const sum = metrics.reduce((total, { points }) => total + points, 0);
  const before = metrics[0]?.from ?? 0;
  const full = metrics.reduce((total, row) => total + row.full, 0);
  return (
    <tbody>
      <tr className={css.group}>
        <th scope="rowgroup">
          <Figure about={() => <DimensionDefinition dimension={dimension} />}>
            {names.dimension(dimension.key)}
          </Figure>
          <span className={css.light}>
            <Light band={dimension.band} size="small" />
          </span>
        </th>
        <td />
        <td data-kind="figure">
          <bdi>
            {t('account.why.times', {
              score: format.score(dimension.score ?? 0, cutoffs),
              weight: format.share(full / 100, 1),
            })}
          </bdi>
        </td>
        <td data-kind="figure">
          <b>{format.fixed(sum)}</b>
          <span className={css.of}>{t('account.metric.of', { full: format.fixed(full) })}</span>
        </td>
        <td className={css.drawing}>
          <WaterfallBar
            kind="none"
            band="unknown"
            cutoffs={cutoffs}
            from={before}
            to={before}
            isJoined={before > 0}
          />
        </td>
        <td />
      </tr>
      {metrics.map((row) => (
        <MetricLine key={row.metric.key} row={row} />
      ))}
    </tbody>
  );
};
