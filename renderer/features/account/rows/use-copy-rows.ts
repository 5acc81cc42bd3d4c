/** Copies the rows that are shown, with the file and row of each. */
import { useTranslation } from 'react-i18next';
import { localeOf } from '../../../../shared/format.ts';
import type { BehindRow, RowsBehind } from '../../../../shared/model/rows-behind.ts';
import { useNotices } from '../../../app/notices.tsx';
import { copyText } from '../../../ui/copy-text.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useOrigin } from '../../../ui/use-origin.ts';
import { useCellText } from './cell-text.ts';
import { useRowHeadings } from './headings.ts';
import { plainCell, rowsAsText } from './rows-as-text.ts';

/** What copies a page of rows and says so. */
export const useCopyRows = (): ((answer: RowsBehind) => void) => {
  const { t } = useTranslation();
  const format = useFormat();
  const heading = useRowHeadings();
  const cellText = useCellText();
  const origin = useOrigin();
  const { say } = useNotices();
  return ({ columns, rows }) => {
    const headings = columns.map(({ key }) => heading(key));
    const all = [t('account.rows.column.counts'), ...headings, t('common.origin.row'), t('common.origin.file')];
    const line = ({ reason, cells, origin: from }: BehindRow): readonly string[] => [
      reason === null ? t('account.rows.counts') : t(`account.rows.reason.${reason}`),
      ...columns.map((column, place) => {
        const cell = cells[place] ?? null;
        const isPlain = column.kind === 'number' || column.kind === 'money' || column.kind === 'date';
        return isPlain ? plainCell(cell, column, localeOf[format.language]) : cellText(cell, column, null);
      }),
      from.typedBy === null ? String(from.row) : '',
      origin(from).place,
    ];
    const isCopied = copyText(rowsAsText(all, rows.map(line)));
    const count = { count: rows.length, shown: format.number(rows.length, 0) };
    if (isCopied) say({ tone: 'done', text: t('account.rows.copied', count) });
    else say({ tone: 'problem', text: t('account.rows.notCopied') });
  };
};
