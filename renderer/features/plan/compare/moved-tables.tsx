/** Dimensions and metrics at both checkpoints, side by side. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckpointComparison } from '../../../../shared/model/plan/checkpoint.ts';
import type { Band } from '../../../../shared/model/model.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Light } from '../../../ui/light.tsx';
import type { LightProps } from '../../../ui/light.tsx';
import type { ModelNames } from '../../../ui/model-names.ts';
import { Section } from '../../../ui/section.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { metricsByKey, type MovedBoth, ofBoth, pointsOf } from './compared.ts';
import { FrozenMetricName } from './frozen-metric.tsx';
import { useFigures } from './use-figures.ts';
import css from './sheet.module.css';

interface MovedProps {
  readonly compared: CheckpointComparison;
  readonly names: ModelNames;
}

interface LitProps {
  readonly band: Band;
  readonly text: string;
  readonly word?: LightProps['word'];
}

const Lit = ({ band, text, word = 'shown' }: LitProps) => (
  <span className={css.lit}>
    <Light band={band} size="small" word={word} />
    <bdi>{text}</bdi>
  </span>
);

type Side = 'before' | 'after';

/** The headings that both tables share: the two dates and the points between them. */
const useColumns = ({ earlier, later }: CheckpointComparison) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { points } = useFigures();
  const heading = { before: format.dateShort(earlier.date), after: format.dateShort(later.date) };
  return (name: (key: string) => ReactNode, cell: (row: MovedBoth, side: Side) => LitProps) =>
    [
      {
        key: 'name',
        heading: t('plan.compare.columns.name'),
        width: 'rest',
        cell: ({ key }) => name(key),
      },
      { key: 'before', heading: heading.before, cell: (row) => <Lit {...cell(row, 'before')} /> },
      { key: 'after', heading: heading.after, cell: (row) => <Lit {...cell(row, 'after')} /> },
      {
        key: 'points',
        heading: t('plan.compare.columns.points'),
        kind: 'figure',
        cell: (row) => <bdi>{points(pointsOf(row))}</bdi>,
      },
    ] as const satisfies readonly Column<MovedBoth>[];
};

/** Every dimension of both models. */
export const DimensionTable = ({ compared, names }: MovedProps) => {
  const { t } = useTranslation();
  const figures = useFigures();
  const columns = useColumns(compared);
  const title = t('plan.compare.dimensions');
  const cutoffs = {
    before: compared.earlier.frozen.score.cutoffs,
    after: compared.later.frozen.score.cutoffs,
  };
  const cell = (row: MovedBoth, side: Side): LitProps => ({
    band: row[side].band,
    text: figures.score(row[side].score, cutoffs[side]),
  });
  return (
    <Section title={title}>
      <Table
        label={title}
        columns={columns(
          (key) => (
            <span className={css.name}>{names.dimension(key)}</span>
          ),
          cell,
        )}
        rows={ofBoth(compared.dimensions)}
        rowKey={({ key }) => key}
      />
    </Section>
  );
};

/** The metrics of both models that moved, the one that moved most first. */
export const MetricTable = ({ compared, names }: MovedProps) => {
  const { t } = useTranslation();
  const figures = useFigures();
  const columns = useColumns(compared);
  const rows = ofBoth(compared.metrics);
  const title = t('plan.compare.metrics');
  const metrics = { before: metricsByKey(compared.earlier), after: metricsByKey(compared.later) };
  const cell = (row: MovedBoth, side: Side): LitProps => ({
    band: row[side].band,
    text: figures.value(metrics[side].get(row.key)),
    word: 'hidden',
  });
  const name = (key: string): ReactNode => (
    <FrozenMetricName
      metricKey={key}
      name={names.metric(key)}
      sides={[
        { checkpoint: compared.earlier, metric: metrics.before.get(key) },
        { checkpoint: compared.later, metric: metrics.after.get(key) },
      ]}
    />
  );
  return (
    <Section title={title}>
      {rows.length === 0 ? (
        <Empty what={t('plan.compare.noMetric')} />
      ) : (
        <Table label={title} columns={columns(name, cell)} rows={rows} rowKey={({ key }) => key} />
      )}
    </Section>
  );
};
