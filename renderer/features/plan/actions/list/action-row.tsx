/** One action in the list. */
import { memo, type MouseEvent } from 'react';
import type { ActionState, ListedAction } from '../../../../../shared/model/plan/action.ts';
import { Clip } from '../../../../ui/clip.tsx';
import { MoveButton } from '../move-button.tsx';
import type { MovedAction } from '../use-move-action.ts';
import { withLongList } from '../../../../ui/long-list.ts';
import styles from './action-list.module.css';
import { type CellWords, ChangeCell, DueCell, OwnerCell, ReasonCell, TitleCell } from './cells.tsx';

const css = withLongList(styles);

/** The element id of an action's row, for `aria-activedescendant`. */
export const rowElementId = (action: number): string => `action-${action}`;

/** What a press on a row was held with. */
export interface RowPress {
  readonly withCommand: boolean;
  readonly withShift: boolean;
}

/** What rows do when they are pressed. */
export interface RowHandlers {
  readonly press: (action: ListedAction, how: RowPress) => void;
  readonly toAccount: (account: number) => void;
  readonly move: (action: MovedAction, state: ActionState) => void;
}

interface ActionRowProps extends RowHandlers {
  readonly action: ListedAction;
  readonly words: CellWords;
  /** Counting from 1, the heading being the first row. */
  readonly place: number;
  /** Null: in the flow of the page, for paper. */
  readonly offsetPx: number | null;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
}

const howPressed = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): RowPress => ({
  withCommand: ctrlKey || metaKey,
  withShift: shiftKey,
});

/** A row at its place; a click opens the action. Drawn again only when something of it changed. */
export const ActionRow = memo((props: ActionRowProps) => {
  const { action, words, place, offsetPx, isCurrent, isSelected, press, toAccount, move } = props;
  const { account } = action;
  const own = { action, words };
  return (
    <div
      role="row"
      id={rowElementId(action.id)}
      className={css.row}
      aria-rowindex={place}
      aria-selected={isSelected}
      data-current={isCurrent}
      data-state={action.state}
      style={offsetPx === null ? undefined : { transform: `translateY(${offsetPx}px)` }}
      onClick={(event) => press(action, howPressed(event))}
    >
      <div role="gridcell" className={css.cell}>
        <MoveButton action={action} isQuiet onMove={move} />
      </div>
      <div role="gridcell" className={css.cell}>
        <TitleCell {...own} />
      </div>
      <div role="gridcell" className={css.cell}>
        <button
          type="button"
          tabIndex={-1}
          className={css.account}
          aria-label={words.t('plan.actions.list.toAccount', { account: account.name })}
          onClick={(event) => {
            event.stopPropagation();
            toAccount(account.id);
          }}
        >
          <Clip text={account.name} direction="isolate" />
        </button>
      </div>
      <div role="gridcell" className={css.cell}>
        <ReasonCell {...own} />
      </div>
      <div role="gridcell" className={css.cell}>
        <ChangeCell {...own} />
      </div>
      <div role="gridcell" className={css.cell}>
        <OwnerCell {...own} />
      </div>
      <div role="gridcell" className={css.cell}>
        <DueCell {...own} />
      </div>
    </div>
  );
});
