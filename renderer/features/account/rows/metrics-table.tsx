/** The metrics that a dimension, or a trait that reads it, stands on: each leads to its own rows. */
import { useTranslation } from 'react-i18next';
import type { MetricScore } from '../../../../shared/model/score.ts';
import { Light } from '../../../ui/light.tsx';
import { Table, type Column } from '../../../ui/table.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useMetricText } from '../metric-text.ts';
import { useNames } from '../names.ts';
import css from './metrics-table.module.css';
import { useOpenRows } from './use-open-rows.ts';

const useColumns = (): readonly Column<MetricScore>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const text = useMetricText();
  const open = useOpenRows();
  const figure = (key: string, cell: (metric: MetricScore) => string): Column<MetricScore> => ({
    key,
    heading: t(`account.about.${key}`),
    kind: 'figure',
    cell,
  });
  return [
    { key: 'light', heading: t('account.about.bands'), cell: ({ band }) => <Light band={band} size="small" /> },
    {
      key: 'metric',
      heading: t('account.why.columns.metric'),
      width: 'rest',
      cell: ({ key }) => <TextLink onClick={() => open({ kind: 'metric', key })}>{names.metric(key)}</TextLink>,
    },
    figure('value', text),
    figure('score', ({ score }) => (score === null ? t('account.score.none') : format.number(score))),
    figure('weight', ({ weight }) => format.share(weight, 1)),
    figure('contribution', ({ contribution }) => (contribution === null ? '' : format.number(contribution, 2))),
    figure('n', ({ n }) => (n === null ? '' : format.number(n, 0))),
  ];
};

interface MetricsTableProps {
  readonly label: string;
  readonly metrics: readonly MetricScore[];
}

/** The table. */
export const MetricsTable = ({ label, metrics }: MetricsTableProps) => (
  <div className={css.metrics}>
    <Table label={label} columns={useColumns()} rows={metrics} rowKey={({ key }) => key} />
  </div>
);
