/** Every month end with its score, its light, its dimensions, and what moved it most. */
import { useTranslation } from 'react-i18next';
import type { DatedChange } from '../../../../shared/model/change.ts';
import { isolated } from '../../../ui/isolated.ts';
import { Light } from '../../../ui/light.tsx';
import { Section } from '../../../ui/section.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import { seriesOf } from '../pick.ts';
import { type Month, monthsOf, spanOf } from './months.ts';
import { Words } from './words.tsx';

/** More dimensions than these leave no room for what moved. */
const mostDimensions = 6;

const useCauses = (): ((month: Month) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  return ({ causes }) =>
    causes
      .map(({ metric, kind, change }) => {
        const words = { metric: isolated(names.metricShort(metric)), points: format.signed(change) };
        return kind === 'moved'
          ? t('dossier.past.cause', words)
          : t('dossier.past.causeOf', { ...words, kind: t(`dossier.past.kind.${kind}`) });
      })
      .join(' · ');
};

const useDimensionColumns = (): readonly Column<Month>[] => {
  const format = useFormat();
  const names = useNames();
  const { history, score, model } = useAccountPage();
  const scored = score.dimensions.filter(({ key }) => spanOf(seriesOf(history, key)) !== null);
  if (scored.length > mostDimensions) return [];
  return scored.map(({ key }) => ({
    key: `dimension.${key}`,
    heading: names.dimension(key),
    kind: 'figure',
    cell: ({ point }) => {
      const value = point.dimensions[key] ?? null;
      return value === null ? '–' : format.score(value, model.cutoffs);
    },
  }));
};

const useColumns = (): readonly Column<Month>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const { model } = useAccountPage();
  const causes = useCauses();
  const dimensions = useDimensionColumns();
  return [
    { key: 'date', heading: t('dossier.columns.monthEnd'), cell: ({ point }) => format.date(point.date) },
    {
      key: 'score',
      heading: t('account.about.score'),
      kind: 'figure',
      cell: ({ point }) => (point.score === null ? '–' : <b>{format.score(point.score, model.cutoffs)}</b>),
    },
    {
      key: 'light',
      heading: t('dossier.columns.light'),
      cell: ({ point }) => <Light band={point.band} size="small" />,
    },
    {
      key: 'change',
      heading: t('dossier.columns.change'),
      kind: 'figure',
      cell: ({ change }) => (change === null ? '' : <bdi>{format.signed(change)}</bdi>),
    },
    ...dimensions,
    {
      key: 'causes',
      heading: t('dossier.columns.causes'),
      cell: (month) => <Words text={causes(month)} />,
    },
  ];
};

/** The table, newest first. */
export const MonthTable = ({ changes }: { readonly changes: readonly DatedChange[] }) => {
  const { t } = useTranslation();
  const columns = useColumns();
  const { history } = useAccountPage();
  const title = t('dossier.past.table');
  return (
    <Section title={title} aside={t('dossier.past.tableAside')}>
      <Table
        label={title}
        columns={columns}
        rows={monthsOf(history, changes)}
        rowKey={({ point }) => point.date}
      />
    </Section>
  );
};
