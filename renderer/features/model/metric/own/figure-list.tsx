/** The figures and judgements that the workspace holds, to choose one from. */
import { useTranslation } from 'react-i18next';
import type { MetricSource } from '../../../../../shared/model/model.ts';
import type { OwnFigure } from '../../../../../shared/model/model-page.ts';
import { Clip } from '../../../../ui/clip.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { type Column, Table } from '../../../../ui/table.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { useEditor } from '../../draft-context.tsx';
import { useModelNames } from '../../use-model-names.ts';
import css from './own-fields.module.css';

interface FigureListProps {
  readonly source: MetricSource | undefined;
  readonly onChoose: (figure: OwnFigure) => void;
}

const isOf = (source: MetricSource | undefined, { dataset, metric }: OwnFigure): boolean =>
  source?.kind === 'own' && source.dataset === dataset && source.metric === metric;

/** Says in which metric of the model a figure stands already. */
const useUsed = (): ((figure: OwnFigure) => string | null) => {
  const { draft } = useEditor();
  const names = useModelNames();
  const { t } = useTranslation();
  return (figure) => {
    const using = draft.metrics.find(
      ({ key, source }) =>
        isOf(source, figure) || (!source && figure.dataset === 'measurements' && key === figure.metric),
    );
    return using ? t('model.metric.add.used', { metric: names.metric(using.key) }) : null;
  };
};

type Columns = readonly Column<OwnFigure>[];

/** The name with its choice. */
const useNameColumn = ({ source, onChoose }: FigureListProps): Column<OwnFigure> => {
  const { t } = useTranslation();
  const used = useUsed();
  return {
    key: 'metric',
    heading: t('model.metric.add.figure'),
    width: 'rest',
    cell: (figure) => (
      <label className={css.figure} title={used(figure) ?? undefined}>
        <input
          type="radio"
          name="own-figure"
          checked={isOf(source, figure)}
          onChange={() => onChoose(figure)}
        />
        <Clip text={figure.metric} direction="isolate" />
        {used(figure) ? <span className={css.about}>{t('model.metric.add.inModel')}</span> : null}
      </label>
    ),
  };
};

/** How many accounts have it, from where to where it goes, how new it is. */
const useFactColumns = (): Columns => {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = (
    key: 'accounts' | 'least' | 'most' | 'newest',
    cell: (row: OwnFigure) => string,
  ): Column<OwnFigure> => ({
    key,
    heading: t(`model.metric.add.${key}`),
    kind: 'figure',
    cell: (row) => <bdi>{cell(row)}</bdi>,
  });
  return [
    {
      key: 'dataset',
      heading: t('model.metric.add.from'),
      cell: ({ dataset }) => t(`freshness.datasets.${dataset}`),
    },
    figure('accounts', ({ accounts }) => format.number(accounts, 0)),
    figure('least', ({ least }) => format.number(least)),
    figure('most', ({ most }) => format.number(most)),
    figure('newest', ({ newest }) => format.dateShort(newest)),
  ];
};

/** One line per figure. */
export const FigureList = (props: FigureListProps) => {
  const { t } = useTranslation();
  const columns = [useNameColumn(props), ...useFactColumns()];
  const { figures } = useEditor().page;
  if (figures.length === 0)
    return <Empty what={t('model.metric.add.noFigures')} toDo={t('model.metric.add.noFiguresToDo')} />;
  return (
    <div className={css.figures}>
      <Table
        label={t('model.metric.add.figures')}
        columns={columns}
        rows={figures}
        rowKey={({ dataset, metric }) => `${dataset} ${metric}`}
      />
    </div>
  );
};
