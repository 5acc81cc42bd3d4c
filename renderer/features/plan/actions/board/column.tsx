/** One column of the board: a state with its cards; what is let go over it moves there. */
import { Button } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import type { ActionState, ListedAction } from '../../../../../shared/model/plan/action.ts';
import type { CellWords } from '../list/cells.tsx';
import { StateMark } from '../state-mark.tsx';
import css from './board.module.css';
import { Card } from './card.tsx';
import type { BoardColumn } from './columns.ts';

/** What the columns share. */
export interface ColumnProps {
  readonly column: BoardColumn;
  readonly words: CellWords;
  /** The card that the Tab key reaches. */
  readonly current: number | null;
  /** The card that the mouse holds. */
  readonly held: ListedAction | null;
  readonly hold: (action: ListedAction | null) => void;
  readonly open: (action: ListedAction) => void;
  readonly drop: (action: ListedAction, state: ActionState) => void;
  readonly showMore: (state: ActionState) => void;
}

/** What a column does with a card that is held over it. */
const useDrop = ({ column: { state }, held, hold, drop }: ColumnProps) => {
  const [isOver, setOver] = useState(false);
  const isWelcome = held !== null && held.state !== state;
  const over = (event: DragEvent): void => {
    if (!isWelcome) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    setOver(true);
  };
  const leave = (event: DragEvent): void => {
    const next = event.relatedTarget;
    if (!(next instanceof Node && event.currentTarget.contains(next))) setOver(false);
  };
  const take = (event: DragEvent): void => {
    setOver(false);
    if (!isWelcome || held === null) return;
    event.preventDefault();
    drop(held, state);
    hold(null);
  };
  return { isOver: isOver && isWelcome, onDragOver: over, onDragLeave: leave, onDrop: take };
};

/** The column. */
export const Column = (props: ColumnProps) => {
  const { column, words, current, hold, open, showMore } = props;
  const { state, cards, more, count, overdue } = column;
  const { t, format } = words;
  const { isOver, ...dropping } = useDrop(props);
  const id = `board-${state}`;
  return (
    <section className={css.column} aria-labelledby={id} data-over={isOver} {...dropping}>
      <h3 id={id} className={css.title}>
        <StateMark state={state} />
        <span className={css.count}>{format.number(count, 0)}</span>
        {overdue === 0 ? null : (
          <span className={css.overdue}>
            {t('plan.actions.overdue', { count: overdue, shown: format.number(overdue, 0) })}
          </span>
        )}
      </h3>
      <ul className={css.cards}>
        {cards.map((action) => (
          <Card
            key={action.id}
            action={action}
            words={words}
            isCurrent={action.id === current}
            open={open}
            hold={hold}
          />
        ))}
        {more === 0 ? null : (
          <li>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => showMore(state)}>
              {t('plan.actions.board.more', { count: more, shown: format.number(more, 0) })}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
};
