/** The state of an action: shape and word. Draws on paper as well. */
import { useTranslation } from 'react-i18next';
import type { ActionState } from '../../../../shared/model/plan/action.ts';
import css from './state-mark.module.css';
import { stateShapes } from './state-shapes.ts';

interface StateMarkProps {
  readonly state: ActionState;
  /** `hidden` keeps the word for screen readers and the hint only. */
  readonly word?: 'shown' | 'hidden';
}

/** The shape alone, for what says the word itself. */
export const StateShape = ({ state }: Pick<StateMarkProps, 'state'>) => (
  <svg className={css.shape} data-state={state} viewBox="0 0 20 20" aria-hidden="true">
    <path d={stateShapes[state]} fillRule="evenodd" />
  </svg>
);

/** The mark. */
export const StateMark = ({ state, word = 'shown' }: StateMarkProps) => {
  const { t } = useTranslation();
  const text = t(`plan.states.${state}`);
  if (word === 'hidden')
    return (
      <span className={css.mark} role="img" aria-label={text} title={text}>
        <StateShape state={state} />
      </span>
    );
  return (
    <span className={css.mark}>
      <StateShape state={state} />
      <span className={css.word}>{text}</span>
    </span>
  );
};
