/** What each metric weighs, and which value is worth how much. */
import { useTranslation } from 'react-i18next';
import { unitOf } from '../../../../shared/model/metrics.ts';
import type { MetricModel, Model } from '../../../../shared/model/model.ts';
import { Section } from '../../../ui/section.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useNames } from '../names.ts';
import { shortUnit } from '../units.ts';
import css from './cells.module.css';
import { type WeighedMetric, weighedMetrics } from './model-parts.ts';
import { Words } from './words.tsx';

/** Each pair stays on one line. */
const Points = ({ metric }: { readonly metric: MetricModel }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const unit = shortUnit(unitOf(metric));
  return (
    <span className={css.points}>
      {metric.points.map(([value, score]) => (
        <span key={value} className={css.pair}>
          {t('dossier.method.point', { value: format.measured({ value, unit }), score: format.number(score) })}
        </span>
      ))}
    </span>
  );
};

const useColumns = (): readonly Column<WeighedMetric>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  return [
    {
      key: 'dimension',
      heading: t('account.why.columns.dimension'),
      cell: ({ metric, dimensionShare, isFirst }) =>
        isFirst ? (
          <b>
            {names.dimension(metric.dimension)} <bdi>{format.share(dimensionShare, 1)}</bdi>
          </b>
        ) : null,
    },
    {
      key: 'metric',
      heading: t('account.why.columns.metric'),
      cell: ({ metric }) => <Words text={names.metric(metric.key)} />,
    },
    {
      key: 'weight',
      heading: t('account.about.weight'),
      kind: 'figure',
      cell: ({ ofModel }) => format.fixedShare(ofModel),
    },
    {
      key: 'points',
      heading: t('dossier.columns.points'),
      cell: ({ metric }) => <Points metric={metric} />,
    },
    {
      key: 'few',
      heading: t('account.about.minimumN'),
      kind: 'figure',
      cell: ({ metric: { minimumN } }) => (minimumN === null ? t('common.none') : format.number(minimumN, 0)),
    },
    {
      key: 'policy',
      heading: t('dossier.columns.policy'),
      cell: ({ metric }) => <Words text={t(`dossier.method.policy.${metric.policy}`)} />,
    },
  ];
};

/** The table. */
export const ModelTable = ({ model }: { readonly model: Model }) => {
  const { t } = useTranslation();
  const columns = useColumns();
  const title = t('dossier.method.weights');
  return (
    <Section title={title}>
      <Table label={title} columns={columns} rows={weighedMetrics(model)} rowKey={({ metric }) => metric.key} />
    </Section>
  );
};
