/** Rows behind a figure on paper: what they say, and the file and row that each came from. */
import { useTranslation } from 'react-i18next';
import type { BehindRow, RowsBehind } from '../../../../shared/model/rows-behind.ts';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useOrigin } from '../../../ui/use-origin.ts';
import { cut } from '../cut.ts';
import { isFigureColumn, useCellText } from '../rows/cell-text.ts';
import { useRowHeadings } from '../rows/headings.ts';
import { shownColumns } from '../rows/shown-columns.ts';
import css from './text.module.css';
import { Words } from './words.tsx';

interface RowTableProps {
  readonly answer: RowsBehind;
  readonly label: string;
  readonly room: number;
}

/** Where the rows came from; the file alone where it is the same of all. */
const useOrigins = (rows: readonly BehindRow[]) => {
  const { t } = useTranslation();
  const origin = useOrigin();
  const files = new Set(rows.map((row) => origin(row.origin).place));
  const row: Column<BehindRow> = {
    key: 'row',
    heading: t('common.origin.row'),
    kind: 'figure',
    cell: (own) => origin(own.origin).row,
  };
  const file: Column<BehindRow> = {
    key: 'file',
    heading: t('common.origin.file'),
    cell: (own) => <Words text={origin(own.origin).place} />,
  };
  const [only] = files.size === 1 ? files : [];
  return { only, columns: only === undefined ? [row, file] : [row] };
};

const useCells = (answer: Pick<RowsBehind, 'columns' | 'rows'>): readonly Column<BehindRow>[] => {
  const heading = useRowHeadings();
  const cellText = useCellText();
  const currencyPlace = answer.columns.findIndex(({ key }) => key === 'currency');
  return shownColumns(answer).map((column): Column<BehindRow> => {
    // Dates stand at the start: a column of them often is the first.
    const isFigure = isFigureColumn(column) && column.kind !== 'date';
    return {
      key: column.key,
      heading: heading(column.key),
      ...(isFigure && { kind: 'figure' }),
      cell: ({ cells }) => {
        const text = cellText(cells[column.place] ?? null, column, cells[currencyPlace] ?? null);
        if (column.kind === 'text') return <Words text={text} isOwn />;
        return <bdi>{text}</bdi>;
      },
    };
  });
};

/** The newest rows, the file they stand in, and how many more there are. */
export const RowTable = ({ answer, label, room }: RowTableProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const part = answer.parts[answer.part];
  const { shown, more } = cut(answer.rows, room, part?.counting ?? answer.rows.length);
  const cells = useCells({ columns: answer.columns, rows: shown });
  const { only, columns } = useOrigins(shown);
  const others = more > 0 ? t('dossier.more', { count: more, shown: format.number(more, 0) }) : null;
  const under = [others, only].filter((text) => text !== null && text !== undefined);
  return (
    <>
      <Table label={label} columns={[...cells, ...columns]} rows={shown} rowKey={(_, place) => String(place)} />
      {under.length > 0 ? <p className={css.more}>{under.join(' · ')}</p> : null}
    </>
  );
};
