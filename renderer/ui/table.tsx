/** A dense table: hairlines between rows, figures at the end of their column. */
import type { ReactNode } from 'react';
import css from './table.module.css';

/** One column of a table of `Row`s. */
export interface Column<Row> {
  readonly key: string;
  readonly heading: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** `figure`: set at the end of the column. */
  readonly kind?: 'text' | 'figure';
  /** `rest`: takes what the others leave and clips its text. */
  readonly width?: 'own' | 'rest';
}

interface TableProps<Row> {
  /** What the table holds, for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string;
}

/** A table with its headings. */
export const Table = <Row,>({ label, columns, rows, rowKey }: TableProps<Row>) => (
  <table className={css.table} aria-label={label}>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column.key} scope="col" data-kind={column.kind} data-width={column.width}>
            {column.heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => (
        <tr key={rowKey(row, index)}>
          {columns.map((column) => (
            <td key={column.key} data-kind={column.kind} data-width={column.width}>
              {column.cell(row)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
