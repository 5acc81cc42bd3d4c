/** The actions as a board: a column for each state, cards that go from one to the other by mouse or keyboard. */
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionState, ListedAction } from '../../../../../shared/model/plan/action.ts';
import { currentAction } from '../choosing.ts';
import { useCellWords } from '../list/use-cell-words.ts';
import type { ActionsModel } from '../use-actions.ts';
import { useActionsView } from '../view-context.tsx';
import css from './board.module.css';
import { Column } from './column.tsx';
import { columnsOf, usualLimits, withMore } from './columns.ts';
import { useBoardKeys } from './use-board-keys.ts';

interface BoardProps {
  readonly model: ActionsModel;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly open: (action: ListedAction) => void;
}

/** The same function at every drawing, so that cards are not drawn for it. */
const useSame = <Args extends readonly unknown[]>(work: (...args: Args) => void): ((...args: Args) => void) => {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
};

/** The columns. The Tab key reaches one card; arrows go on from there. */
export const Board = ({ model, box, open }: BoardProps) => {
  const { t } = useTranslation();
  const { view, change } = useActionsView();
  const { page, narrowed } = model;
  const [limits, setLimits] = useState(usualLimits);
  const [held, hold] = useState<ListedAction | null>(null);
  const columns = useMemo(() => columnsOf(page.actions, narrowed, limits), [page.actions, narrowed, limits]);
  const cards = columns.flatMap((column) => column.cards);
  const current = cards.find(({ id }) => id === currentAction(view)) ?? cards[0] ?? null;
  const words = useCellWords(page);
  const { press, leave } = useBoardKeys({ columns, current, box, model, open });
  const openCard = useSame((action: ListedAction) => {
    change({ current: { action: action.id } });
    open(action);
  });
  const drop = (action: ListedAction, state: ActionState): void => {
    change({ current: { action: action.id } });
    model.move(action, state);
  };
  return (
    <div
      ref={box}
      className={css.board}
      role="group"
      aria-label={t('plan.actions.board.label')}
      tabIndex={-1}
      onKeyDown={press}
      onBlur={leave}
    >
      {columns.map((column) => (
        <Column
          key={column.state}
          column={column}
          words={words}
          current={current?.id ?? null}
          held={held}
          hold={hold}
          open={openCard}
          drop={drop}
          showMore={(state) => setLimits((old) => withMore(old, state))}
        />
      ))}
    </div>
  );
};
