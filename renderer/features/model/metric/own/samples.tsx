/** A few accounts with their value of a metric and, of a formula, what it was made of. */
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../../../../shared/model/score.ts';
import type { MetricSpread, SampleAccount } from '../../../../../shared/model/model-page.ts';
import { type Column, Table } from '../../../../ui/table.tsx';
import { Clip } from '../../../../ui/clip.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { useModelNames } from '../../use-model-names.ts';
import css from './own-fields.module.css';

interface SamplesProps {
  readonly spread: MetricSpread | null;
  readonly unit: Unit;
}

/** The accounts with the least value, the quartiles and the most. */
export const Samples = ({ spread, unit }: SamplesProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useModelNames();
  if (!spread || spread.values.length === 0) return null;
  const shown = unit === 'perSeats' || unit === 'perMonth' ? 'number' : unit;
  const inputs = spread.samples[0]?.inputs ?? [];
  const columns: readonly Column<SampleAccount>[] = [
    {
      key: 'name',
      heading: t('model.metric.samples.account'),
      width: 'rest',
      cell: ({ name }) => <Clip text={name} direction="isolate" />,
    },
    ...inputs.map(({ metric }, i): Column<SampleAccount> => ({
      key: metric,
      heading: names.metricShort(metric),
      kind: 'figure',
      cell: (sample) => {
        const value = sample.inputs[i]?.value ?? null;
        return value === null ? t('common.none') : <bdi>{format.number(value, 2)}</bdi>;
      },
    })),
    {
      key: 'value',
      heading: t('model.metric.samples.value'),
      kind: 'figure',
      cell: ({ value }) => (
        <b>
          <bdi>{format.measured({ value, unit: shown })}</bdi>
        </b>
      ),
    },
  ];
  return (
    <div className={css.samples}>
      <p className={css.about}>
        {t('model.metric.samples.known', {
          count: spread.values.length,
          shown: format.number(spread.values.length, 0),
          of: format.number(spread.of, 0),
        })}
      </p>
      <Table
        label={t('model.metric.samples.title')}
        columns={columns}
        rows={spread.samples}
        rowKey={({ key }) => key}
      />
    </div>
  );
};
