/** One account in the list. */
import type { Row } from '@tanstack/react-table';
import type { PortfolioRow } from '../../../shared/model/portfolio-page.ts';
import css from './account-list.module.css';
import type { features } from './columns.tsx';
import { useOpenAccount } from './use-open-account.ts';
import type { ListModel } from './use-list.ts';

/** The element id of a row, for `aria-activedescendant`. */
export const rowElementId = (account: number | null): string => `account-${account}`;

interface AccountRowProps {
  readonly table: ListModel['table'];
  readonly row: Row<typeof features, PortfolioRow>;
  /** Counting from 1, the heading being the first row. */
  readonly place: number;
  readonly offsetPx: number;
  readonly current: boolean;
}

/** A row at its place; a click opens the account. */
export const AccountRow = ({ table, row, place, offsetPx, current }: AccountRowProps) => {
  const open = useOpenAccount();
  const { id } = row.original;
  return (
    <div
      role="row"
      id={rowElementId(id)}
      className={css.row}
      aria-rowindex={place}
      aria-selected={current}
      style={{ transform: `translateY(${offsetPx}px)` }}
      onClick={() => open(id)}
    >
      {row.getAllCells().map((cell) => (
        <div key={cell.id} role="gridcell" className={css.cell} data-figure={cell.column.columnDef.meta?.figure}>
          <table.FlexRender cell={cell} />
        </div>
      ))}
    </div>
  );
};
