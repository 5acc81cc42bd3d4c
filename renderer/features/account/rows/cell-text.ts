/** A cell of a row behind a figure, as the reader's language writes it, and as a spreadsheet takes it. */
import { useTranslation } from 'react-i18next';
import type { RowCell, RowColumn } from '../../../../shared/model/rows-behind.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';

/** Whether a column's cells are set at its end. */
export const isFigureColumn = ({ kind }: Pick<RowColumn, 'kind'>): boolean =>
  kind === 'number' || kind === 'money' || kind === 'date';

/** What writes a cell; `currency` is the row's own where it has one. */
export type CellWriter = (cell: RowCell, column: RowColumn, currency: RowCell) => string;

/** The writer of the page's language. */
export const useCellText = (): CellWriter => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { facts } = useAccountPage();
  return (cell, { key, kind }, currency) => {
    if (cell === null || cell === '') return '';
    switch (kind) {
      case 'date':
        return format.date(String(cell));
      case 'number':
        return format.number(Number(cell), 2);
      case 'money':
        return format.money(Number(cell), typeof currency === 'string' ? currency : facts.currency);
      case 'mark':
        return t(cell === 1 ? 'account.rows.yes' : 'account.rows.no');
      case 'word':
        return t(`account.rows.word.${cell}`);
      case 'text':
        return key === 'metric' ? names.metric(String(cell)) : String(cell);
    }
  };
};
