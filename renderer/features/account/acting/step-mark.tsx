/** The mark of a step: an arrow for a play that could be adopted, a box for an action that waits, a struck box once it is late. */
import { useTranslation } from 'react-i18next';
import type { Step } from './next-step.ts';
import css from './step-mark.module.css';

/** How a step stands. */
export type StepState = 'play' | 'open' | 'doing' | 'overdue';

const paths: Readonly<Record<StepState, string>> = {
  play: 'M1.5 8H13.5M9 3.5L13.5 8L9 12.5',
  open: 'M2.5 2.5H13.5V13.5H2.5Z',
  doing: 'M2.5 2.5H13.5V13.5H2.5ZM2.5 13.5L13.5 2.5V13.5Z',
  overdue: 'M2.5 2.5H13.5V13.5H2.5ZM8 5V8.5M8 10.75V11.25',
};

/** What the mark says. */
export const stateOfStep = (step: Step): StepState => {
  if (step.kind === 'play') return 'play';
  const { overdueDays, state } = step.action;
  if (overdueDays !== null) return 'overdue';
  return state === 'doing' ? 'doing' : 'open';
};

/** The drawing; its word is for the hint and for screen readers. */
export const StepMark = ({ state }: { readonly state: StepState }) => {
  const { t } = useTranslation();
  const word = t(`account.acting.mark.${state}`);
  return (
    <svg className={css.mark} data-state={state} viewBox="0 0 16 16" role="img" aria-label={word}>
      <title>{word}</title>
      <path d={paths[state]} />
    </svg>
  );
};
