/** The list of accounts: only the rows in sight are drawn, so 50,000 scroll like fifty. */
import { useEffect, useMemo, type CSSProperties, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyList } from '../../../ui/empty-list.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useRowsInSight } from '../../../ui/use-rows-in-sight.ts';
import { gridOf } from '../columns/columns.tsx';
import { ListHead } from '../columns/list-head.tsx';
import { groupElementId } from '../groups/group-row.tsx';
import { usePortfolioView } from '../view-context.tsx';
import { unnarrowed } from '../view-state.ts';
import { withLongList } from '../../../ui/long-list.ts';
import styles from './account-list.module.css';
import { rowElementId } from './account-row.tsx';
import { lineAt } from './list-places.ts';
import { ListRow } from './list-row.tsx';
import { useListKeys } from './use-list-keys.ts';
import type { ListModel } from './use-list.ts';
import { usePress } from './use-press.ts';

const css = withLongList(styles);

const rowHeightPx = 32;
const headHeightPx = 32;
/** More than are ever drawn at once: rows that scroll out are used again for those that scroll in. */
const drawnAtMost = 128;

interface AccountListProps {
  readonly model: ListModel;
  readonly list: RefObject<HTMLDivElement | null>;
}

/** Nothing matches: says so, and the way out. */
const NoMatch = () => {
  const { t } = useTranslation();
  const { change } = usePortfolioView();
  return (
    <EmptyList way={{ label: t('portfolio.showAll'), run: () => change(unnarrowed) }}>
      {t('portfolio.noMatch')}
    </EmptyList>
  );
};

/** The words that rows draw with, and the grid of their columns. */
const useDrawing = ({ columns: { shown } }: ListModel) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMemo(() => ({ t, format }), [t, format]);
  const { columns: grid, leastWidth } = gridOf(shown.map(({ width }) => width));
  return { words, style: { '--columns': grid, '--least-width': `${leastWidth}rem` } as CSSProperties };
};

/** The element id of a line. */
const elementId = ({ lines }: ListModel, index: number): string | undefined => {
  const line = lines[index];
  if (!line) return undefined;
  return line.kind === 'group' ? groupElementId(index + 2) : rowElementId(line.row.id);
};

/** The grid. One line is current; arrows move it, Enter opens it. */
export const AccountList = ({ model, list }: AccountListProps) => {
  const { t } = useTranslation();
  const { view } = usePortfolioView();
  const { lines, columns, rows } = model;
  const index = useMemo(() => lineAt(lines, view), [lines, view]);
  const onKeyDown = useListKeys(model, index);
  const virtual = useRowsInSight({ list, count: lines.length, index, rowHeightPx, headHeightPx });
  const { words, style } = useDrawing(model);
  const handlers = usePress(model);
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
      aria-rowcount={lines.length + 1}
      aria-multiselectable
      aria-activedescendant={elementId(model, index)}
      onKeyDown={onKeyDown}
    >
      <ListHead columns={columns.shown} />
      <div role="rowgroup" className={css.body} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const line = lines[item.index];
          return line ? (
            <ListRow
              key={item.index % drawnAtMost}
              line={line}
              columns={columns.shown}
              words={words}
              place={item.index + 2}
              offsetPx={item.start - headHeightPx}
              current={item.index === index}
              selected={view.selected}
              {...handlers}
            />
          ) : null;
        })}
      </div>
    </div>
  );
};
