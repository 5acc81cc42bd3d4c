/** Which columns the list shows, and in which order. */
import { Button, Checkbox } from '@mantine/core';
import { memo, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Arrow } from '../../../ui/arrow.tsx';
import { useKeys } from '../../../app/use-keys.ts';
import { ToolPopover } from '../tool-popover.tsx';
import { withMoved, withPlaced, withShown } from './choice.ts';
import css from './column-menu.module.css';
import type { ListColumn } from './column.ts';
import type { ListColumns } from './use-columns.ts';
import { useChooseColumns } from './use-choose-columns.ts';

interface LineProps {
  readonly column: ListColumn;
  /** All columns as the menu has them. */
  readonly ids: readonly string[];
  readonly isShown: boolean;
  readonly show: (id: string, isShown: boolean) => void;
  readonly reorder: (ids: readonly string[], moved: string) => void;
}

const moves = { ArrowUp: -1, ArrowDown: 1 } as const;

const byOf = ({ key, altKey }: KeyboardEvent): number | undefined =>
  altKey && (key === 'ArrowUp' || key === 'ArrowDown') ? moves[key] : undefined;

/** The arrows that move a column. */
const Movers = ({ column: { id, heading }, ids, reorder }: LineProps) => {
  const { t } = useTranslation();
  const place = ids.indexOf(id);
  if (place < 1) return null;
  const mover = (way: 'up' | 'down', by: number, isEnd: boolean) => (
    <button
      type="button"
      className={css.mover}
      disabled={isEnd}
      tabIndex={-1}
      aria-label={t(`portfolio.choose.${way}`, { name: heading })}
      onClick={() => reorder(withMoved(ids, id, by), id)}
    >
      <Arrow kind={way} />
    </button>
  );
  return (
    <span className={css.movers}>
      {mover('up', -1, place === 1)}
      {mover('down', 1, place === ids.length - 1)}
    </span>
  );
};

const dragType = 'text/x-column';

const Line = (props: LineProps) => {
  const { column, ids, isShown, show, reorder } = props;
  const { id, heading } = column;
  return (
    <li
      className={css.line}
      draggable={id !== 'name'}
      onDragStart={({ dataTransfer }) => dataTransfer.setData(dragType, id)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        const dragged = event.dataTransfer.getData(dragType);
        if (dragged) reorder(withPlaced(ids, dragged, id), dragged);
      }}
      onKeyDown={(event) => {
        const by = byOf(event);
        if (by === undefined) return;
        event.preventDefault();
        reorder(withMoved(ids, id, by), id);
      }}
    >
      <Checkbox
        size="xs"
        data-column={id}
        aria-keyshortcuts={id === 'name' ? undefined : 'Alt+ArrowUp Alt+ArrowDown'}
        classNames={{ body: css.check ?? '', label: css.label ?? '' }}
        label={<bdi>{heading}</bdi>}
        checked={isShown}
        disabled={id === 'name'}
        onChange={({ currentTarget }) => show(id, currentTarget.checked)}
      />
      <Movers {...props} />
    </li>
  );
};

/** The columns as the menu lists them: the shown ones first when it opens, then each stays where it is. */
const useMenu = ({ all, shown }: ListColumns) => {
  const choose = useChooseColumns();
  const shownIds = shown.map(({ id }) => id);
  const usualOrder = (): readonly string[] => [...new Set([...shownIds, ...all.map(({ id }) => id)])];
  const [ids, setIds] = useState(usualOrder);
  const show = (id: string, isShown: boolean): void => {
    const next = new Set(withShown(shownIds, id, isShown));
    choose(ids.filter((other) => next.has(other)));
  };
  const reorder = (next: readonly string[]): void => {
    setIds(next);
    choose(next.filter((id) => shownIds.includes(id)));
  };
  const reset = (): void => {
    setIds(all.map(({ id }) => id));
    choose(null);
  };
  return { ids, shownIds, show, reorder, reset };
};

const Choice = ({ columns }: { readonly columns: ListColumns }) => {
  const { t } = useTranslation();
  const { ids, shownIds, show, reorder, reset } = useMenu(columns);
  const list = useRef<HTMLUListElement>(null);
  const [moved, setMoved] = useState<string | null>(null);
  // A line that changes its place loses the keyboard.
  useLayoutEffect(() => {
    if (moved !== null)
      list.current?.querySelector<HTMLElement>(`[data-column="${CSS.escape(moved)}"]`)?.focus();
  }, [ids, moved]);
  const byId = new Map(columns.all.map((column) => [column.id, column]));
  return (
    <div className={css.choice}>
      <Button onClick={reset}>{t('portfolio.choose.reset')}</Button>
      <p className={css.hint}>{t('portfolio.choose.hint')}</p>
      <ul ref={list} aria-label={t('portfolio.choose.title')}>
        {ids.flatMap((id) => {
          const column = byId.get(id);
          return column ? (
            <Line
              key={id}
              column={column}
              ids={ids}
              isShown={shownIds.includes(id)}
              show={show}
              reorder={(next, own) => {
                reorder(next);
                setMoved(own);
              }}
            />
          ) : (
            []
          );
        })}
      </ul>
    </div>
  );
};

/** The button and the menu; "c" opens it. */
export const ColumnMenu = memo(({ columns }: { readonly columns: ListColumns }) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useKeys({ c: () => setOpen(true) });
  return (
    <ToolPopover
      label={t('portfolio.choose.title')}
      name={t('portfolio.choose.title')}
      width={300}
      isOpen={isOpen}
      onChange={setOpen}
    >
      {() => <Choice columns={columns} />}
    </ToolPopover>
  );
});
