/** A table on paper: its headings again on every page, no row cut in two, figures at the end of their column. */
import type { ReactNode } from 'react';
import css from './report-table.module.css';

/** One column of a table of `Row`s. */
export interface ReportColumn<Row> {
  readonly key: string;
  readonly heading: ReactNode;
  /** Of the width of the table, in hundredths. */
  readonly share: number;
  /** `figure`: at the end of the column; `date`: in one line; `hand`: left for writing. */
  readonly kind?: 'text' | 'figure' | 'date' | 'hand';
  readonly cell: (row: Row) => ReactNode;
}

/** Rows with something in common. */
export interface ReportGroup<Row> {
  readonly key: string;
  /** Null: rows without a heading. */
  readonly name: ReactNode;
  /** How many there are, behind the name. */
  readonly count?: string | undefined;
  readonly rows: readonly Row[];
}

interface ReportTableProps<Row> {
  /** What it holds, for who hears it. */
  readonly label: string;
  readonly columns: readonly ReportColumn<Row>[];
  readonly groups: readonly ReportGroup<Row>[];
  readonly rowKey: (row: Row) => string | number;
}

/** A box to tick by hand. */
export const HandTick = () => <span className={css.tick} aria-hidden="true" />;

/** Several short texts in one cell, below each other. */
export const CellLines = ({ lines }: { readonly lines: readonly string[] }) => (
  <span className={css.lines}>
    {lines.map((line) => (
      <span key={line}>{line}</span>
    ))}
  </span>
);

/** The table; each group under its own line. */
export const ReportTable = <Row,>({ label, columns, groups, rowKey }: ReportTableProps<Row>) => (
  <table className={css.table} aria-label={label}>
    <colgroup>
      {columns.map(({ key, share }) => (
        <col key={key} style={{ inlineSize: `${share}%` }} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {columns.map(({ key, heading, kind }) => (
          <th key={key} scope="col" data-kind={kind}>
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    {groups.map(({ key, name, count, rows }) => (
      <tbody key={key}>
        {name === null ? null : (
          <tr className={css.group}>
            <th scope="rowgroup" colSpan={columns.length}>
              {name} {count === undefined ? null : <span className={css.count}>{count}</span>}
            </th>
          </tr>
        )}
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ key: column, kind, cell }) => (
              <td key={column} data-kind={kind}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    ))}
  </table>
);

/** Rows in no groups. */
export const oneGroup = <Row,>(rows: readonly Row[]): readonly ReportGroup<Row>[] => [
  { key: 'all', name: null, rows },
];
