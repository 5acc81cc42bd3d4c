/** The word that the comments are narrowed to, and the way back. */
import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../../ui/isolated.ts';
import { useCommentView } from '../view-context.tsx';
import css from './filter-bar.module.css';

/** The word; nothing without one. */
export const WordChip = () => {
  const { t } = useTranslation();
  const { view, dispatch } = useCommentView();
  const { word } = view.filters;
  if (word === null) return null;
  return (
    <span className={css.chip}>
      {t('surveys.comments.withWord', { word: isolated(word.word) })}
      <CloseButton
        size="sm"
        aria-label={t('surveys.comments.withoutWord', { word: isolated(word.word) })}
        onClick={() => dispatch({ type: 'filtered', change: { word: null } })}
      />
    </span>
  );
};
