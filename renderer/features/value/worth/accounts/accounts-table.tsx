/** All accounts with their worth: only the rows in sight are drawn. Arrows move, Enter shows what is behind a row. */
import { useMemo, type CSSProperties, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountInValue } from '../../../../../shared/model/value-page.ts';
import { useFormat } from '../../../../ui/use-format.ts';
import { useRowsInSight } from '../../../../ui/use-rows-in-sight.ts';
import { movedIndex } from '../../../portfolio/moved-index.ts';
import { useValue } from '../../value-context.tsx';
import { withLongList } from '../../../../ui/long-list.ts';
import { AccountsHead } from './accounts-head.tsx';
import styles from './accounts-table.module.css';
import { type DrawnColumn, drawnColumns } from './cells.tsx';

const css = withLongList(styles);

const rowHeightPx = 28;
const headHeightPx = 32;

interface AccountsTableProps {
  readonly rows: readonly AccountInValue[];
  readonly list: RefObject<HTMLDivElement | null>;
  /** Shows what is behind an account's figures. */
  readonly onOpen: (account: number) => void;
}

const rowId = (account: number): string => `worth-${account}`;

const gridOf = (columns: readonly DrawnColumn[]): CSSProperties => {
  const [first, ...rest] = columns.map(({ widthRem }) => widthRem);
  const least = columns.reduce((sum, { widthRem }) => sum + widthRem + 0.5, 0);
  return {
    '--columns': [`minmax(${first}rem, 3fr)`, ...rest.map((width) => `minmax(${width}rem, 1fr)`)].join(' '),
    '--least-width': `${least}rem`,
  } as CSSProperties;
};

const useKeys = ({ rows, onOpen }: Pick<AccountsTableProps, 'rows' | 'onOpen'>, index: number) => {
  const { look } = useValue();
  return (event: KeyboardEvent): void => {
    // Keys on a heading's button belong to the button.
    if (event.target !== event.currentTarget) return;
    const current = rows[index];
    if (event.key === 'Enter' && current) onOpen(current.id);
    const next = movedIndex(event.key, index, rows.length);
    const row = next === null ? undefined : rows[next];
    if (!row) return;
    event.preventDefault();
    look({ account: row.id });
  };
};

/** The grid. */
export const AccountsTable = ({ rows, list, onOpen }: AccountsTableProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { page, view } = useValue();
  const columns = useMemo(() => drawnColumns(page.by !== null), [page.by]);
  const index = useMemo(() => rows.findIndex(({ id }) => id === view.account), [rows, view.account]);
  const virtual = useRowsInSight({ list, count: rows.length, index, rowHeightPx, headHeightPx });
  const onKeyDown = useKeys({ rows, onOpen }, index);
  return (
    <div
      ref={list}
      className={css.list}
      style={gridOf(columns)}
      role="grid"
      tabIndex={0}
      aria-label={t('value.worth.accounts.title')}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={index >= 0 && view.account !== null ? rowId(view.account) : undefined}
      onKeyDown={onKeyDown}
    >
      <AccountsHead columns={columns} />
      <div role="rowgroup" className={css.body} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return row ? (
            <div
              key={row.id}
              role="row"
              id={rowId(row.id)}
              className={css.row}
              aria-rowindex={item.index + 2}
              aria-selected={item.index === index}
              style={{ transform: `translateY(${item.start - headHeightPx}px)` }}
              onClick={() => onOpen(row.id)}
            >
              {columns.map(({ name, isFigure, draw }) => (
                <div key={name} role="gridcell" className={css.cell} data-figure={isFigure}>
                  {draw(row, { t, format })}
                </div>
              ))}
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
};
