/** Narrows to the comments between two dates, both included. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../../ui/date-field.tsx';
import { useCommentView } from '../view-context.tsx';
import { problemsOf } from '../view-state.ts';
import css from './filter-bar.module.css';

/** The two fields. */
export const DateFilter = () => {
  const { t } = useTranslation();
  const { view, dispatch } = useCommentView();
  const id = useId();
  const problem = problemsOf(view.filters).dates;
  const field = (end: 'from' | 'to') => (
    <DateField
      id={`${id}-${end}`}
      label={t(`surveys.comments.${end === 'from' ? 'since' : 'until'}`)}
      value={view.filters[end] ?? ''}
      isWrong={problem}
      onChange={(iso) => dispatch({ type: 'filtered', change: { [end]: iso } })}
      onClear={() => dispatch({ type: 'filtered', change: { [end]: null } })}
    />
  );
  return (
    <div role="group" aria-labelledby={`${id}-label`} className={css.field}>
      <span id={`${id}-label`} className={css.label}>
        {t('surveys.comments.dates')}
      </span>
      <span className={css.range}>
        {field('from')}
        <span aria-hidden="true">–</span>
        {field('to')}
      </span>
      {problem ? (
        <span className={css.problem} role="alert">
          {t('surveys.comments.datesProblem')}
        </span>
      ) : null}
    </div>
  );
};
