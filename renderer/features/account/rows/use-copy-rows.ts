/** Copies the rows that are shown, with the file and row of each. */
import { useTranslation } from 'react-i18next';
import type { BehindRow, RowColumn, RowsBehind } from '../../../../shared/model/rows-behind.ts';
import type { SavedTable, TableCell, TableColumn } from '../../../../shared/model/saved-table.ts';
import { useCopy } from '../../../app/use-copy.ts';
import { decimalSignOf, tsvOf } from '../../../ui/table-text.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useOrigin } from '../../../ui/use-origin.ts';
import { useCellText } from './cell-text.ts';
import { useRowHeadings } from './headings.ts';
import { savedCell, savedKind } from './saved-rows.ts';

/** What makes a table of a page of rows: whether each counts, its cells, where it stands. */
const useSavedRows = (): ((answer: Pick<RowsBehind, 'columns' | 'rows'>) => SavedTable) => {
  const { t } = useTranslation();
  const heading = useRowHeadings();
  const cellText = useCellText();
  const origin = useOrigin();
  const text = (words: string): TableColumn => ({ heading: words, kind: 'text' });
  const cellOf = (cell: BehindRow['cells'][number], column: RowColumn): TableCell =>
    savedKind(column) === 'text' ? cellText(cell, column, null) : savedCell(cell, column);
  return ({ columns, rows }) => ({
    columns: [
      text(t('account.rows.column.counts')),
      ...columns.map((column) => ({ heading: heading(column.key), kind: savedKind(column) })),
      { heading: t('common.origin.row'), kind: 'whole' },
      text(t('common.origin.file')),
    ],
    rows: rows.map(({ reason, cells, origin: from }) => [
      reason === null ? t('account.rows.counts') : t(`account.rows.reason.${reason}`),
      ...columns.map((column, place) => cellOf(cells[place] ?? null, column)),
      from.typedBy === null ? from.row : null,
      origin(from).place,
    ]),
  });
};

/** What copies a page of rows and says so. */
export const useCopyRows = (): ((answer: RowsBehind) => void) => {
  const { t } = useTranslation();
  const format = useFormat();
  const saved = useSavedRows();
  const copy = useCopy();
  return (answer) => {
    const table = saved(answer);
    const count = { count: table.rows.length, shown: format.number(table.rows.length, 0) };
    copy(tsvOf(table, decimalSignOf(format)), t('account.rows.copied', count));
  };
};
