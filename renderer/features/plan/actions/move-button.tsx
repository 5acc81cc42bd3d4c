/** The state of an action as a button: one press moves it on, open → doing → done. Not for paper. */
import { useTranslation } from 'react-i18next';
import type { ActionState } from '../../../../shared/model/plan/action.ts';
import { isolated } from '../../../ui/isolated.ts';
import { nextState } from './next-state.ts';
import { StateShape } from './state-mark.tsx';
import css from './state-mark.module.css';
import { type MovedAction, useMoveAction } from './use-move-action.ts';

interface MoveButtonProps {
  readonly action: MovedAction;
  /** Outside of the order of the Tab key: in lists with keys of their own. */
  readonly isQuiet?: boolean;
  /** Moves it in place of the usual way. */
  readonly onMove?: (action: MovedAction, state: ActionState) => void;
}

/** The button; its hint says where it leads. */
export const MoveButton = ({ action, isQuiet = false, onMove }: MoveButtonProps) => {
  const { t } = useTranslation();
  const move = useMoveAction();
  const { state, title } = action;
  const next = nextState(state);
  return (
    <button
      type="button"
      className={css.move}
      tabIndex={isQuiet ? -1 : 0}
      title={t(`plan.actions.moveTo.${next}`)}
      aria-label={t('plan.actions.moveLabel', {
        state: t(`plan.states.${state}`),
        move: t(`plan.actions.moveTo.${next}`),
        title: isolated(title),
      })}
      onClick={(event) => {
        event.stopPropagation();
        if (onMove) onMove(action, next);
        else void move(action, next);
      }}
    >
      <StateShape state={state} />
      <span className={css.word}>{t(`plan.states.${state}`)}</span>
    </button>
  );
};
