/** How new the data is: each table as a whole, and of this account. */
import { useTranslation } from 'react-i18next';
import type { Freshness } from '../../../../shared/model/account-page.ts';
import { Section } from '../../../ui/section.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';

const useColumns = (): readonly Column<Freshness>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const day = (date: string | null): string => (date === null ? t('freshness.none') : format.date(date));
  return [
    { key: 'table', heading: t('dossier.columns.table'), cell: ({ dataset }) => names.dataset(dataset) },
    {
      key: 'newest',
      heading: t('freshness.newest'),
      kind: 'figure',
      cell: ({ newest }) => day(newest),
    },
    {
      key: 'age',
      heading: t('dossier.columns.age'),
      kind: 'figure',
      cell: ({ ageDays }) => (ageDays === null ? t('common.none') : format.span(ageDays, 'day')),
    },
    {
      key: 'own',
      heading: t('freshness.newestOfAccount'),
      kind: 'figure',
      cell: ({ newestOfAccount }) => day(newestOfAccount),
    },
    {
      key: 'rows',
      heading: t('freshness.rowsOfAccount'),
      kind: 'figure',
      cell: ({ rowsOfAccount }) => format.number(rowsOfAccount, 0),
    },
  ];
};

/** Tables that were imported; nothing where none was. */
export const DataTable = () => {
  const { t } = useTranslation();
  const columns = useColumns();
  const rows = useAccountPage().freshness.filter(({ newest }) => newest !== null);
  if (rows.length === 0) return null;
  const title = t('dossier.method.data');
  return (
    <Section title={title}>
      <Table label={title} columns={columns} rows={rows} rowKey={({ dataset }) => dataset} />
    </Section>
  );
};
