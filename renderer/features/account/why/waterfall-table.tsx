/** The full waterfall as a table: what is drawn stands beside its numbers, so that nobody has to read it off a bar. */
import { useTranslation } from 'react-i18next';
import { WaterfallAxis, WaterfallBar } from '../../../charts/waterfall-bar.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { Light } from '../../../ui/light.tsx';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { DimensionDefinition } from '../dimension-definition.tsx';
import { MetricDefinition } from '../metric-definition.tsx';
import { useMetricText } from '../metric-text.ts';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import { countedDimensions, type CountedDimension, type CountedMetric } from './full-rows.ts';
import css from './waterfall-table.module.css';

const Heads = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { cutoffs } = useAccountPage().model;
  return (
    <thead>
      <tr>
        <th scope="col">{t('account.why.columns.metric')}</th>
        <th scope="col" data-kind="figure">
          {t('account.why.columns.value')}
        </th>
        <th scope="col" data-kind="figure">
          {t('account.why.columns.score')}
        </th>
        <th scope="col" data-kind="figure">
          {t('account.why.columns.points')}
        </th>
        <th scope="col" className={css.drawing}>
          <span className={css.hidden}>{t('account.why.columns.drawing')}</span>
          <WaterfallAxis cutoffs={cutoffs} numeral={(value) => format.number(value, 0)} />
        </th>
        <th scope="col" data-kind="figure">
          {t('account.why.columns.total')}
        </th>
      </tr>
    </thead>
  );
};

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

const Group = ({ group: { dimension, metrics } }: { readonly group: CountedDimension }) => {
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

const Total = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { score, model } = useAccountPage();
  const total = score.score ?? 0;
  const { cutoffs } = model;
  const gap = cutoffs.green - total;
  const distance = gap > 0 ? 'account.why.toGreen' : 'account.why.aboveGreen';
  return (
    <tfoot>
      <tr className={css.sum}>
        <th scope="row">
          {t('account.why.sum')}
          <span className={css.light}>
            <Light band={score.computedBand} />
          </span>
        </th>
        <td colSpan={3} data-kind="figure">
          {t(distance, { gap: format.number(Math.abs(gap)) })}
        </td>
        <td className={css.drawing}>
          <WaterfallBar
            kind="total"
            band={score.computedBand}
            cutoffs={cutoffs}
            from={0}
            to={total}
            goal={gap > 0 ? cutoffs.green : undefined}
          />
        </td>
        <td data-kind="figure">{format.fixed(total)}</td>
      </tr>
    </tfoot>
  );
};

/** All contributions with their running total, which ends on the score. */
export const WaterfallTable = () => {
  const { t } = useTranslation();
  const page = useAccountPage();
  const groups = countedDimensions(page);
  return (
    <Section title={t('account.why.waterfall')} aside={t('account.why.waterfallAside')}>
      {groups.length === 0 ? (
        <p>{t('account.why.nothing')}</p>
      ) : (
        <table className={css.table} aria-label={t('account.why.waterfall')}>
          <Heads />
          {groups.map((group) => (
            <Group key={group.dimension.key} group={group} />
          ))}
          <Total />
        </table>
      )}
    </Section>
  );
};
