/** The list of accounts: only the rows in sight are drawn, so 50,000 scroll like fifty. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type CSSProperties, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import css from './account-list.module.css';
import { AccountRow, rowElementId } from './account-row.tsx';
import { gridOf } from './columns.tsx';
import { ListHead } from './list-head.tsx';
import { useListKeys } from './use-list-keys.ts';
import type { ListModel } from './use-list.ts';
import { usePortfolioView } from './view-context.tsx';

const rowHeightPx = 32;
const headHeightPx = 32;

interface AccountListProps {
  readonly model: ListModel;
  readonly list: RefObject<HTMLDivElement | null>;
}

/** Nothing matches: says so, and the way out. */
const NoMatch = () => {
  const { t } = useTranslation();
  const { change } = usePortfolioView();
  return (
    <div className={css.none}>
      <p>{t('portfolio.noMatch')}</p>
      <Button onClick={() => change({ search: '', bands: [] })}>{t('portfolio.showAll')}</Button>
    </div>
  );
};

/** The grid. One row is current; arrows move it, Enter opens it. */
export const AccountList = ({ model, list }: AccountListProps) => {
  const { t } = useTranslation();
  const { view } = usePortfolioView();
  const { table, rows } = model;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeightPx,
    overscan: 12,
    scrollMargin: headHeightPx,
    scrollPaddingStart: headHeightPx,
  });
  const index = rows.findIndex(({ original }) => original.id === view.current);
  const onKeyDown = useListKeys(rows, index);
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
    // Only a move of the current row scrolls; a change of the rows under it does not.
  }, [view.current]);
  if (rows.length === 0) return <NoMatch />;

  const { columns, leastWidth } = gridOf(table.getAllLeafColumns().map((column) => column.columnDef.meta?.width ?? 0));
  const style = { '--columns': columns, '--least-width': `${leastWidth}rem` } as CSSProperties;
  return (
    <div
      ref={list}
      className={css.list}
      style={style}
      role="grid"
      tabIndex={0}
      aria-label={t('portfolio.list')}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={index >= 0 ? rowElementId(view.current) : undefined}
      onKeyDown={onKeyDown}
    >
      <ListHead table={table} />
      <div role="rowgroup" className={css.body} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return row ? (
            <AccountRow
              key={row.id}
              table={table}
              row={row}
              place={item.index + 2}
              offsetPx={item.start - headHeightPx}
              current={item.index === index}
            />
          ) : null;
        })}
      </div>
    </div>
  );
};
