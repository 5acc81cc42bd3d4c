/** The list of actions: only the rows in sight are drawn, on paper all of them. */
import { type RefObject, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyList } from '../../../../ui/empty-list.tsx';
import { usePaper } from '../../../../ui/use-paper.ts';
import { useRowsInSight } from '../../../../ui/use-rows-in-sight.ts';
import { lineAt } from '../choosing.ts';
import type { ActionLine } from '../group-lines.ts';
import type { ActionsModel } from '../use-actions.ts';
import { useActionsView } from '../view-context.tsx';
import { unnarrowed } from '../view-state.ts';
import { withLongList } from '../../../../ui/long-list.ts';
import styles from './action-list.module.css';
import { ActionRow, rowElementId } from './action-row.tsx';
import type { CellWords } from './cells.tsx';
import { groupElementId, GroupRow } from './group-row.tsx';
import { ListHead } from './list-head.tsx';
import { type ActionKeys, useListKeys } from './use-list-keys.ts';
import { useCellWords } from './use-cell-words.ts';
import { type LineHandlers, usePress } from './use-press.ts';

const css = withLongList(styles);

const rowHeightPx = 48;
const headHeightPx = 32;
/** More than are ever drawn at once: rows that scroll out are used again for those that scroll in. */
const drawnAtMost = 128;

/** Nothing matches: says so, and the way out. */
const NoMatch = () => {
  const { t } = useTranslation();
  const { change } = useActionsView();
  return (
    <EmptyList way={{ label: t('plan.actions.showAll'), run: () => change(unnarrowed) }}>
      {t('plan.actions.noMatch')}
    </EmptyList>
  );
};

interface LineProps {
  readonly line: ActionLine;
  readonly words: CellWords;
  readonly place: number;
  readonly offsetPx: number | null;
  readonly isCurrent: boolean;
  readonly selected: ReadonlySet<number>;
  readonly handlers: LineHandlers;
}

/** Where nothing is selected, the current action is what keys act on. */
const Line = ({ line, selected, handlers, ...own }: LineProps) => {
  const { press, toAccount, move, toggle } = handlers;
  if (line.kind === 'group') return <GroupRow group={line.group} toggle={toggle} {...own} />;
  const { action } = line;
  const isSelected = selected.size > 0 ? selected.has(action.id) : own.isCurrent;
  return (
    <ActionRow
      action={action}
      isSelected={isSelected}
      press={press}
      toAccount={toAccount}
      move={move}
      {...own}
    />
  );
};

const elementId = (lines: readonly ActionLine[], index: number): string | undefined => {
  const line = lines[index];
  if (!line) return undefined;
  return line.kind === 'group' ? groupElementId(index + 2) : rowElementId(line.action.id);
};

/** The lines that are drawn, each with its distance from the top; null where the page flows. */
const useDrawn = (list: RefObject<HTMLDivElement | null>, count: number, index: number) => {
  const isPaper = usePaper();
  const virtual = useRowsInSight({ list, count, index, rowHeightPx, headHeightPx });
  const drawn = isPaper
    ? Array.from({ length: count }, (_, at) => ({ at, key: at, offsetPx: null }))
    : virtual.getVirtualItems().map((item) => ({
        at: item.index,
        key: item.index % drawnAtMost,
        offsetPx: item.start - headHeightPx,
      }));
  return { drawn, height: isPaper ? undefined : virtual.getTotalSize() };
};

interface ActionListProps extends ActionKeys {
  readonly model: ActionsModel;
  readonly list: RefObject<HTMLDivElement | null>;
}

/** The grid. One line is current; arrows move it, Enter opens it. */
export const ActionList = ({ model, list, open, remove }: ActionListProps) => {
  const { t } = useTranslation();
  const { view } = useActionsView();
  const { lines } = model;
  const { current } = view;
  const index = useMemo(() => lineAt(lines, current), [lines, current]);
  const onKeyDown = useListKeys(model, index, { open, remove });
  const { drawn, height } = useDrawn(list, lines.length, index);
  const words = useCellWords(model.page);
  const handlers = usePress(model, open);
  if (lines.length === 0) return <NoMatch />;
  return (
    <div
      ref={list}
      className={css.list}
      role="grid"
      tabIndex={0}
      aria-label={t('plan.actions.list.label')}
      aria-rowcount={lines.length + 1}
      aria-multiselectable
      aria-activedescendant={elementId(lines, index)}
      onKeyDown={onKeyDown}
    >
      <ListHead />
      <div role="rowgroup" className={css.body} style={{ blockSize: height }}>
        {drawn.map(({ at, key, offsetPx }) => {
          const line = lines[at];
          return line ? (
            <Line
              key={key}
              line={line}
              words={words}
              place={at + 2}
              offsetPx={offsetPx}
              isCurrent={at === index}
              selected={view.selected}
              handlers={handlers}
            />
          ) : null;
        })}
      </div>
    </div>
  );
};
