/** Words to look for in the comments. */
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../../ui/search-field.tsx';
import { useCommentView } from '../view-context.tsx';
import css from './filter-bar.module.css';

/** The field. */
export const CommentSearch = ({ toList }: { readonly toList: () => void }) => {
  const { t } = useTranslation();
  const { view, dispatch } = useCommentView();
  return (
    <SearchField
      className={css.search}
      label={t('surveys.comments.search')}
      value={view.filters.text}
      onChange={(text) => dispatch({ type: 'filtered', change: { text } })}
      toList={toList}
    />
  );
};
