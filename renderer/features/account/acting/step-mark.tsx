/** The mark of a step: an arrow for a play that could be adopted, the box of its state for an action, another shape once it is late. */
import { useTranslation } from 'react-i18next';
import { Arrow } from '../../../ui/arrow.tsx';
import { StateMark } from '../../plan/actions/state-mark.tsx';
import { lateShape } from '../plan/late-shape.ts';
import type { Step } from './next-step.ts';
import css from './step-mark.module.css';

/** The mark of what is late, with its word for the hint and for screen readers. */
export const LateMark = () => {
  const { t } = useTranslation();
  const word = t('account.acting.overdue');
  return (
    <span className={css.late} role="img" aria-label={word} title={word}>
      <svg className={css.shape} viewBox="0 0 16 16" aria-hidden="true">
        <path d={lateShape} fillRule="evenodd" />
      </svg>
    </span>
  );
};

const PlayMark = () => {
  const { t } = useTranslation();
  const word = t('account.acting.suggested');
  return (
    <span className={css.play} role="img" aria-label={word} title={word}>
      <Arrow kind="next" />
    </span>
  );
};

/** The mark of a step. */
export const StepMark = ({ step }: { readonly step: Step }) => {
  if (step.kind === 'play') return <PlayMark />;
  const { overdueDays, state } = step.action;
  return overdueDays === null ? <StateMark state={state} word="hidden" /> : <LateMark />;
};
