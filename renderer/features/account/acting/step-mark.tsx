/** The mark of a step: an arrow for a play that could be adopted, the box of its state for an action, with an exclamation mark once it is late. */
import { useTranslation } from 'react-i18next';
import { StateMark } from '../../plan/actions/state-mark.tsx';
import type { Step } from './next-step.ts';
import css from './step-mark.module.css';

const paths = {
  play: 'M1.5 8H13.5M9 3.5L13.5 8L9 12.5',
  late: 'M2 2H14V14H2ZM8 4.75V8.5M8 11V11.05',
} as const;

/** One of the two, with its word for the hint and for screen readers. */
export const Mark = ({ kind }: { readonly kind: keyof typeof paths }) => {
  const { t } = useTranslation();
  const word = t(`account.acting.mark.${kind}`);
  return (
    <span className={css.place} role="img" aria-label={word} title={word}>
      <svg className={css.mark} data-kind={kind} viewBox="0 0 16 16" aria-hidden="true">
        <path d={paths[kind]} />
      </svg>
    </span>
  );
};

/** The mark of a step. */
export const StepMark = ({ step }: { readonly step: Step }) => {
  if (step.kind === 'play') return <Mark kind="play" />;
  const { overdueDays, state } = step.action;
  return overdueDays === null ? <StateMark state={state} word="hidden" /> : <Mark kind="late" />;
};
