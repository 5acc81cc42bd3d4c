/** Narrows to scores between two numbers, both included. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../../ui/number-field.tsx';
import { useCommentView } from '../view-context.tsx';
import { problemsOf } from '../view-state.ts';
import css from './filter-bar.module.css';

/** The two fields. */
export const ScoreFilter = () => {
  const { t } = useTranslation();
  const { view, dispatch } = useCommentView();
  const { least, most } = view.filters;
  const id = useId();
  const problem = problemsOf(view.filters).score ? id : undefined;
  return (
    <div role="group" aria-labelledby={`${id}-label`} className={css.field}>
      <span id={`${id}-label`} className={css.label}>
        {t('surveys.comments.score')}
      </span>
      <span className={css.range}>
        <NumberField
          label={t('surveys.comments.least')}
          value={least}
          errorAt={problem}
          onChange={(value) => dispatch({ type: 'filtered', change: { least: value } })}
        />
        <span aria-hidden="true">–</span>
        <NumberField
          label={t('surveys.comments.most')}
          value={most}
          errorAt={problem}
          onChange={(value) => dispatch({ type: 'filtered', change: { most: value } })}
        />
      </span>
      {problem === undefined ? null : (
        <span id={id} className={css.problem} role="alert">
          {t('surveys.comments.scoreProblem')}
        </span>
      )}
    </div>
  );
};
