/** One account in the list. */
import { memo } from 'react';
import type { PortfolioRow } from '../../../shared/model/portfolio-page.ts';
import css from './account-list.module.css';
import type { CellWords } from './cells.tsx';
import type { ListColumnMeta } from './columns.tsx';

/** The element id of a row, for `aria-activedescendant`. */
export const rowElementId = (account: number | null): string => `account-${account}`;

/** A column as a row needs it. */
export interface DrawnColumn {
  readonly id: string;
  readonly meta: ListColumnMeta;
}

interface AccountRowProps {
  readonly row: PortfolioRow;
  readonly columns: readonly DrawnColumn[];
  readonly words: CellWords;
  /** Counting from 1, the heading being the first row. */
  readonly place: number;
  readonly offsetPx: number;
  readonly current: boolean;
  readonly open: (account: number) => void;
}

/** A row at its place; a click opens the account. Drawn again only when something of it changed. */
export const AccountRow = memo(({ row, columns, words, place, offsetPx, current, open }: AccountRowProps) => (
  <div
    role="row"
    id={rowElementId(row.id)}
    className={css.row}
    aria-rowindex={place}
    aria-selected={current}
    style={{ transform: `translateY(${offsetPx}px)` }}
    onClick={() => open(row.id)}
  >
    {columns.map(({ id, meta }) => (
      <div key={id} role="gridcell" className={css.cell} data-figure={meta.figure}>
        {meta.draw(row, words)}
      </div>
    ))}
  </div>
));
