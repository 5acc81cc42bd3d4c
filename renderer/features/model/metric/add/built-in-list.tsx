/** The built-in metrics that the model lacks, to choose one from. */
import { useTranslation } from 'react-i18next';
import type { MetricModel } from '../../../../../shared/model/model.ts';
import { type Column, Table } from '../../../../ui/table.tsx';
import { useEditor } from '../../draft-context.tsx';
import { useModelNames } from '../../use-model-names.ts';
import css from '../own/own-fields.module.css';
import { missingBuiltIns } from './built-in.ts';

interface BuiltInListProps {
  readonly chosen: MetricModel | null;
  readonly onChoose: (metric: MetricModel) => void;
}

const useColumns = ({ chosen, onChoose }: BuiltInListProps): readonly Column<MetricModel>[] => {
  const { t } = useTranslation();
  const names = useModelNames();
  return [
    {
      key: 'metric',
      heading: t('model.metric.add.figure'),
      cell: (metric) => (
        <label className={css.figure}>
          <input
            type="radio"
            name="built-in"
            checked={chosen?.key === metric.key}
            onChange={() => onChoose(metric)}
          />
          {names.metric(metric.key)}
        </label>
      ),
    },
    {
      key: 'dimension',
      heading: t('model.metric.own.dimension'),
      cell: ({ dimension }) => <bdi>{names.dimension(dimension)}</bdi>,
    },
    {
      key: 'about',
      heading: t('model.metric.add.about'),
      width: 'rest',
      cell: ({ key }) => <span title={t(`metrics.${key}.definition`)}>{t(`metrics.${key}.definition`)}</span>,
    },
  ];
};

/** One line per metric. */
export const BuiltInList = (props: BuiltInListProps) => {
  const { t } = useTranslation();
  const { draft } = useEditor();
  return (
    <div className={css.figures}>
      <Table
        label={t('model.metric.add.kinds.builtIn')}
        columns={useColumns(props)}
        rows={missingBuiltIns(draft)}
        rowKey={({ key }) => key}
      />
    </div>
  );
};
