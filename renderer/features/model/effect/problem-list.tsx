/** What is wrong with the draft, each with its place in words; a press leads there. */
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftProblem } from '../../../../shared/model/model-page.ts';
import { useSession } from '../../../app/session.tsx';
import { useEditor } from '../draft-context.tsx';
import { useModelNames } from '../use-model-names.ts';
import { useProblemSentence } from '../use-problem-sentence.ts';
import { placeToMend, problemPlace } from './problem-place.ts';
import css from './problem-list.module.css';

/** The place of a problem, each part in its own direction. */
export const ProblemPlace = ({ problem }: { readonly problem: DraftProblem }) => {
  const { t } = useTranslation();
  const names = useModelNames();
  return problemPlace(problem, { t, names }).map((part, i) => (
    <Fragment key={i}>
      {i > 0 ? ' · ' : ''}
      <bdi>{part}</bdi>
    </Fragment>
  ));
};

/** The sentence of a problem. */
export const ProblemSentence = ({ problem }: { readonly problem: DraftProblem }) =>
  useProblemSentence()(problem);

/** Goes to the first field that is marked as wrong, once its part of the screen stands. */
const focusWrongField = (): void => {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const field = document.querySelector<HTMLElement>('[role="tabpanel"] [aria-invalid="true"]');
      field?.focus();
      field?.scrollIntoView({ block: 'nearest' });
    }),
  );
};

const useLead = (): ((problem: DraftProblem) => void) => {
  const { dispatch: show } = useSession();
  const { dispatch } = useEditor();
  return (problem) => {
    const { tab, metric } = placeToMend(problem);
    if (metric !== null) dispatch({ type: 'metric.shown', metric });
    show({ type: 'screen.shown', screen: { name: 'model', tab } });
    focusWrongField();
  };
};

/** The problems of the draft. */
export const ProblemList = ({ problems }: { readonly problems: readonly DraftProblem[] }) => {
  const { t } = useTranslation();
  const lead = useLead();
  return (
    <ul className={css.problems} aria-label={t('model.effect.problemList')}>
      {problems.map((problem) => (
        <li key={`${problem.path} ${problem.code}`}>
          <button type="button" className={css.problem} onClick={() => lead(problem)}>
            <span className={css.place}>
              <ProblemPlace problem={problem} />
            </span>
            <span>
              <ProblemSentence problem={problem} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};
