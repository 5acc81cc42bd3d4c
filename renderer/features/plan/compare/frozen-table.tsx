/** The score of a checkpoint with its inputs: every dimension and below it its metrics, as they were frozen. */
import { useTranslation } from 'react-i18next';
import type { Checkpoint } from '../../../../shared/model/plan/checkpoint.ts';
import type { AccountScore, DimensionScore, MetricScore } from '../../../../shared/model/score.ts';
import { Light } from '../../../ui/light.tsx';
import type { ModelNames } from '../../../ui/model-names.ts';
import { Section } from '../../../ui/section.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { FrozenMetricName } from './frozen-metric.tsx';
import { type Figures, useFigures } from './use-figures.ts';
import css from './sheet.module.css';

type Row =
  | { readonly kind: 'dimension'; readonly of: DimensionScore }
  | { readonly kind: 'metric'; readonly of: MetricScore };

const rowsOf = ({ dimensions }: AccountScore): readonly Row[] =>
  dimensions.flatMap((dimension): readonly Row[] => [
    { kind: 'dimension', of: dimension },
    ...dimension.metrics.map((metric): Row => ({ kind: 'metric', of: metric })),
  ]);

interface FrozenTableProps {
  readonly checkpoint: Checkpoint;
  readonly names: ModelNames;
}

const NameCell = ({ row, checkpoint, names }: FrozenTableProps & { readonly row: Row }) =>
  row.kind === 'dimension' ? (
    <b className={css.name}>{names.dimension(row.of.key)}</b>
  ) : (
    <span className={css.part}>
      <FrozenMetricName
        metricKey={row.of.key}
        name={names.metric(row.of.key)}
        sides={[{ checkpoint, metric: row.of }]}
      />
    </span>
  );

const valueCell = (row: Row, figures: Figures) => (
  <span className={css.lit}>
    <Light band={row.of.band} size="small" word={row.kind === 'dimension' ? 'shown' : 'hidden'} />
    {row.kind === 'dimension' ? null : <bdi>{figures.value(row.of)}</bdi>}
  </span>
);

const useColumns = (props: FrozenTableProps): readonly Column<Row>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const figures = useFigures();
  const { cutoffs } = props.checkpoint.frozen.score;
  const points = ({ kind, of }: Row): string => {
    if (kind === 'dimension' || of.contribution === null) return '';
    return format.fixed(of.contribution);
  };
  return [
    {
      key: 'name',
      heading: t('plan.compare.columns.name'),
      width: 'rest',
      cell: (row) => <NameCell row={row} {...props} />,
    },
    { key: 'value', heading: t('plan.compare.columns.value'), cell: (row) => valueCell(row, figures) },
    {
      key: 'score',
      heading: t('plan.compare.columns.score'),
      kind: 'figure',
      cell: ({ of }) => <bdi>{figures.score(of.score, cutoffs)}</bdi>,
    },
    {
      key: 'points',
      heading: t('plan.compare.columns.contribution'),
      kind: 'figure',
      cell: (row) => <bdi>{points(row)}</bdi>,
    },
  ];
};

/** The table. */
export const FrozenTable = (props: FrozenTableProps) => {
  const { t } = useTranslation();
  const columns = useColumns(props);
  const title = t('plan.compare.inputs');
  return (
    <Section title={title}>
      <Table
        label={title}
        columns={columns}
        rows={rowsOf(props.checkpoint.frozen.score)}
        rowKey={({ kind, of }) => `${kind} ${of.key}`}
      />
    </Section>
  );
};
