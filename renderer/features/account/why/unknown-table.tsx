/** Metrics without a value: why, and what becomes of them in the score. */
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/empty.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { Section } from '../../../ui/section.tsx';
import { Table, type Column } from '../../../ui/table.tsx';
import { MetricDefinition } from '../metric-definition.tsx';
import { useMetricText } from '../metric-text.ts';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import { type Unknown, unknownMetrics } from './full-rows.ts';
import css from './unknown-table.module.css';

const useColumns = (): readonly Column<Unknown>[] => {
  const { t } = useTranslation();
  const names = useNames();
  const text = useMetricText();
  return [
    {
      key: 'metric',
      heading: t('account.why.columns.metric'),
      cell: ({ metric }) => (
        <Figure about={() => <MetricDefinition metric={metric} />}>{names.metricShort(metric.key)}</Figure>
      ),
    },
    { key: 'state', heading: t('account.why.columns.state'), cell: ({ metric }) => text(metric) },
    {
      key: 'treatment',
      heading: t('account.why.columns.treatment'),
      width: 'rest',
      cell: ({ treatment }) => <span className={css.words}>{t(`account.why.treatment.${treatment}`)}</span>,
    },
  ];
};

/** The list; a sentence where all is known. */
export const UnknownTable = () => {
  const { t } = useTranslation();
  const page = useAccountPage();
  const columns = useColumns();
  const rows = unknownMetrics(page);
  const title = t('account.why.unknownTitle');
  return (
    <Section title={title}>
      {rows.length === 0 ? (
        <Empty what={t('account.why.allKnown')} />
      ) : (
        <Table label={title} columns={columns} rows={rows} rowKey={({ metric }) => metric.key} />
      )}
    </Section>
  );
};
