/** The list of accounts: only the rows in sight are drawn, so 50,000 scroll like fifty. */
import { useEffect, useMemo, type CSSProperties, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import css from './account-list.module.css';
import { useFormat } from '../../ui/use-format.ts';
import { useRowsInSight } from '../../ui/use-rows-in-sight.ts';
import { AccountRow, rowElementId, type DrawnColumn } from './account-row.tsx';
import { gridOf } from './columns.tsx';
import { ListHead } from './list-head.tsx';
import { useListKeys } from './use-list-keys.ts';
import type { ListModel } from './use-list.ts';
import { useOpenAccount } from './use-open-account.ts';
import { usePortfolioView } from './view-context.tsx';
import { unnarrowed } from './view-state.ts';

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
      <Button onClick={() => change(unnarrowed)}>{t('portfolio.showAll')}</Button>
    </div>
  );
};

/** The columns as rows draw them, and the words they draw with; both change with the language only. */
const useDrawing = (table: ListModel['table']) => {
  const { t } = useTranslation();
  const format = useFormat();
  const leaves = table.getAllLeafColumns();
  const columns = useMemo(
    () => leaves.flatMap(({ id, columnDef: { meta } }): DrawnColumn[] => (meta ? [{ id, meta }] : [])),
    [leaves],
  );
  const words = useMemo(() => ({ t, format }), [t, format]);
  const { columns: grid, leastWidth } = gridOf(columns.map(({ meta }) => meta.width));
  return { columns, words, style: { '--columns': grid, '--least-width': `${leastWidth}rem` } as CSSProperties };
};

/** The grid. One row is current; arrows move it, Enter opens it. */
export const AccountList = ({ model, list }: AccountListProps) => {
  const { t } = useTranslation();
  const { account } = usePortfolioView().view;
  const { table, rows } = model;
  const open = useOpenAccount();
  const index = useMemo(() => rows.findIndex(({ original }) => original.id === account), [rows, account]);
  const onKeyDown = useListKeys(rows, index);
  const virtual = useRowsInSight({ list, count: rows.length, index, rowHeightPx, headHeightPx });
  const { columns, words, style } = useDrawing(table);
  // The keyboard works from the first moment, and again after coming back from an account.
  useEffect(() => list.current?.focus({ preventScroll: true }), [list]);
  if (rows.length === 0) return <NoMatch />;
  return (
    <div
      ref={list}
      className={css.list}
      style={style}
      role="grid"
      tabIndex={0}
      aria-label={t('portfolio.list')}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={index >= 0 ? rowElementId(account) : undefined}
      onKeyDown={onKeyDown}
    >
      <ListHead table={table} />
      <div role="rowgroup" className={css.body} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return row ? (
            <AccountRow
              key={row.id}
              row={row.original}
              columns={columns}
              words={words}
              place={item.index + 2}
              offsetPx={item.start - headHeightPx}
              current={item.index === index}
              open={open}
            />
          ) : null;
        })}
      </div>
    </div>
  );
};
