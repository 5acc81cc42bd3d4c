/** What each metric's value stands on: how many rows, how new, and where they come from. */
import { useTranslation } from 'react-i18next';
import type { MetricScore } from '../../../../shared/model/score.ts';
import { Light } from '../../../ui/light.tsx';
import { Section } from '../../../ui/section.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useMetricText } from '../metric-text.ts';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import { columnsOf, splitOff } from '../pick.ts';
import { Words } from './words.tsx';

/** A metric and the dimension it belongs to. */
interface Grounded {
  readonly metric: MetricScore;
  readonly dimension: string;
}

const useOldAfter = (): ((metric: MetricScore) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { definitions } = useAccountPage();
  return ({ key }) => {
    const days = definitions.find((rules) => rules.key === key)?.maximumAgeDays;
    return days ? format.span(days, 'day') : t('common.none');
  };
};

const useSource = (): ((metric: MetricScore) => string) => {
  const { t } = useTranslation();
  const { judgements } = useAccountPage();
  return ({ key, source }) => {
    if (source === null) return t('common.none');
    return t(judgements[key] ? 'account.source.judged' : `account.source.${source}`);
  };
};

const useColumns = (): readonly Column<Grounded>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const text = useMetricText();
  const oldAfter = useOldAfter();
  const source = useSource();
  return [
    {
      key: 'dimension',
      heading: t('account.why.columns.dimension'),
      cell: ({ dimension }) => <Words text={names.dimension(dimension)} />,
    },
    {
      key: 'metric',
      heading: t('account.why.columns.metric'),
      cell: ({ metric }) => <Words text={names.metric(metric.key)} />,
    },
    {
      key: 'light',
      heading: t('dossier.columns.light'),
      cell: ({ metric }) => <Light band={metric.band} size="small" />,
    },
    {
      key: 'value',
      heading: t('account.about.value'),
      kind: 'figure',
      cell: ({ metric }) => <bdi>{text(metric)}</bdi>,
    },
    {
      key: 'n',
      heading: t('account.about.n'),
      kind: 'figure',
      cell: ({ metric }) => (metric.n === null ? t('common.none') : format.number(metric.n, 0)),
    },
    {
      key: 'newest',
      heading: t('account.about.newest'),
      kind: 'figure',
      cell: ({ metric }) => (metric.newest === null ? t('common.none') : format.date(metric.newest)),
    },
    {
      key: 'oldAfter',
      heading: t('account.about.maximumAge'),
      kind: 'figure',
      cell: ({ metric }) => oldAfter(metric),
    },
    {
      key: 'source',
      heading: t('account.about.source'),
      cell: ({ metric }) => <Words text={source(metric)} />,
    },
  ];
};

/** Whether anything is known of it; of the others the table of those without a value says why. */
const isGrounded = ({ value, newest }: MetricScore): boolean => value !== null || newest !== null;

/** Every metric that something stands behind, also where that is too old or too little. */
export const GroundTable = () => {
  const { t } = useTranslation();
  const page = useAccountPage();
  const columns = useColumns();
  const rows = columnsOf(page).flatMap(({ key, dimension }) =>
    dimension
      ? splitOff(dimension)
          .shown.filter(isGrounded)
          .map((metric): Grounded => ({ metric, dimension: key }))
      : [],
  );
  const title = t('dossier.parts.ground');
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <Table label={title} columns={columns} rows={rows} rowKey={({ metric }) => metric.key} />
    </Section>
  );
};
