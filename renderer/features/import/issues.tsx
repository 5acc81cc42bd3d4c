/** The problems of one table, row by row. */
import { useTranslation } from 'react-i18next';
import type { ImportIssue } from '../../../shared/import/index.ts';
import { LongTable } from '../../ui/long-table.tsx';
import type { Column } from '../../ui/table.tsx';
import { useFormat } from '../../ui/use-format.ts';
import css from './issues.module.css';

interface IssuesProps {
  /** What the reader calls the table. */
  readonly name: string;
  readonly issues: readonly ImportIssue[];
}

/** Row, column, what is written there, and what is wrong with it. */
export const Issues = ({ name, issues }: IssuesProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const title = t('import.issues.title', { table: name, count: issues.length });
  const columns: readonly Column<ImportIssue>[] = [
    { key: 'row', heading: t('import.issues.row'), cell: ({ row }) => format.number(row, 0), kind: 'figure' },
    { key: 'column', heading: t('import.issues.column'), cell: ({ column }) => <bdi>{column}</bdi> },
    {
      key: 'value',
      heading: t('import.issues.value'),
      cell: ({ value }) => (
        <bdi className={css.value} title={value ?? undefined}>
          {value}
        </bdi>
      ),
    },
    {
      key: 'what',
      heading: t('import.issues.what'),
      cell: ({ code, column, value }) =>
        t([`issues.${code}`, 'import.issues.unknown'], { column: column ?? '', value: value ?? '' }),
      width: 'rest',
    },
  ];
  return (
    <div className={css.issues}>
      <h3>{title}</h3>
      <LongTable label={title} columns={columns} rows={issues} rowKey={(_, index) => String(index)} />
    </div>
  );
};
