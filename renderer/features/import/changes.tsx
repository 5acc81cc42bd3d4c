/** What would differ in rows that are stored already, field by field: what stands there, and what would. */
import { useTranslation } from 'react-i18next';
import type { DatasetName } from '../../../shared/datasets/index.ts';
import type { RowChange } from '../../../shared/import/index.ts';
import { Clip } from '../../ui/clip.tsx';
import { LongTable } from '../../ui/long-table.tsx';
import type { Column } from '../../ui/table.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { changeText } from './change-text.ts';
import css from './changes.module.css';
import { useImportNames } from './names.ts';

interface FieldChange {
  readonly row: number;
  readonly key: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface ChangesProps {
  /** What the reader calls the table. */
  readonly name: string;
  readonly dataset: DatasetName;
  readonly changes: readonly RowChange[];
  /** How many rows change; there may be more than are listed. */
  readonly rows: number;
}

const flat = (changes: readonly RowChange[]): readonly FieldChange[] =>
  changes.flatMap(({ row, key, fields }) => fields.map((field) => ({ row, key, ...field })));

/** Row, key, field, before and after. */
export const Changes = ({ name, dataset, changes, rows }: ChangesProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useImportNames();
  const wording = { format, yes: t('account.rows.yes'), no: t('account.rows.no') };
  const text = (value: string | null, field: string) => (
    <Clip
      text={value === null ? t('common.none') : changeText(value, { dataset, field }, wording)}
      direction="isolate"
    />
  );
  const title = t('import.changes.title', { table: name, count: rows, rows: format.number(rows, 0) });
  const columns: readonly Column<FieldChange>[] = [
    { key: 'row', heading: t('import.issues.row'), cell: ({ row }) => format.number(row, 0), kind: 'figure' },
    { key: 'key', heading: t('import.changes.key'), cell: ({ key }) => <bdi>{key}</bdi> },
    { key: 'field', heading: t('import.changes.field'), cell: ({ field }) => names.field(field) },
    { key: 'before', heading: t('import.changes.before'), cell: ({ before, field }) => text(before, field) },
    {
      key: 'after',
      heading: t('import.changes.after'),
      cell: ({ after, field }) => <b>{text(after, field)}</b>,
    },
  ];
  return (
    <div className={css.changes}>
      <h3>{title}</h3>
      <LongTable label={title} columns={columns} rows={flat(changes)} rowKey={(_, index) => String(index)} />
      {rows > changes.length ? (
        <p>{t('import.changes.first', { count: changes.length, rows: format.number(changes.length, 0) })}</p>
      ) : null}
    </div>
  );
};
