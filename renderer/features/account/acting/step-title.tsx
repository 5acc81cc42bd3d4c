/** What a step is called. */
import { Clip } from '../../../ui/clip.tsx';
import { usePlayWords } from '../../plan/play-words.ts';
import type { Step } from './next-step.ts';
import css from './step-title.module.css';

/** The words: a play's in the reader's language, an action's as its people named it. */
export const useStepTitle = (): ((step: Step) => string) => {
  const words = usePlayWords();
  return (step) => (step.kind === 'play' ? words(step.suggestion.play).title : step.action.title);
};

/** The words as a small heading, of two lines at the most. */
export const StepTitle = ({ title }: { readonly title: string }) => (
  <span className={css.title}>
    <Clip text={title} direction="isolate" lines={2} />
  </span>
);
