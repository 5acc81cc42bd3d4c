/** The columns of a page of rows that say anything. Pure. */
import type { RowColumn, RowsBehind } from '../../../../shared/model/rows-behind.ts';

/** A column and its place in the rows' cells. */
export interface ShownColumn extends RowColumn {
  readonly place: number;
}

/** Those that any of the rows fills; a currency is written beside its amount. */
export const shownColumns = ({
  columns,
  rows,
}: Pick<RowsBehind, 'columns' | 'rows'>): readonly ShownColumn[] => {
  const hasMoney = columns.some(({ kind }) => kind === 'money');
  return columns
    .map((column, place) => ({ ...column, place }))
    .filter(({ key, place }) => {
      if (hasMoney && key === 'currency') return false;
      return rows.some(({ cells }) => cells[place] !== null && cells[place] !== '');
    });
};
