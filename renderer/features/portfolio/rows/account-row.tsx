/** One account in the list. */
import { memo, type MouseEvent } from 'react';
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import type { CellWords } from '../columns/column.ts';
import type { ListColumn } from '../columns/column.ts';
import { withLongList } from '../../../ui/long-list.ts';
import styles from './account-list.module.css';

const css = withLongList(styles);

/** The element id of an account's row, for `aria-activedescendant`. */
export const rowElementId = (account: number | null): string => `account-${account}`;

/** What a press on a row was held with. */
export interface RowPress {
  readonly withCommand: boolean;
  readonly withShift: boolean;
}

interface AccountRowProps {
  readonly row: PortfolioRow;
  readonly columns: readonly ListColumn[];
  readonly words: CellWords;
  /** Counting from 1, the heading being the first row. */
  readonly place: number;
  readonly offsetPx: number;
  readonly current: boolean;
  readonly selected: boolean;
  readonly press: (account: number, how: RowPress) => void;
}

const howPressed = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): RowPress => ({
  withCommand: ctrlKey || metaKey,
  withShift: shiftKey,
});

/** A row at its place; a click opens the account. Drawn again only when something of it changed. */
export const AccountRow = memo((props: AccountRowProps) => {
  const { row, columns, words, place, offsetPx, current, selected, press } = props;
  return (
    <div
      role="row"
      id={rowElementId(row.id)}
      className={css.row}
      aria-rowindex={place}
      aria-selected={selected}
      data-current={current}
      style={{ transform: `translateY(${offsetPx}px)` }}
      onClick={(event) => press(row.id, howPressed(event))}
    >
      {columns.map(({ id, isFigure, draw }) => (
        <div key={id} role="gridcell" className={css.cell} data-figure={isFigure || undefined}>
          {draw(row, words)}
        </div>
      ))}
    </div>
  );
});
