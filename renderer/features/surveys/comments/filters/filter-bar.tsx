/** What the comments are narrowed down to, and how many that leaves. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CommentPage } from '../../../../../shared/model/surveys/comments.ts';
import { useKeys } from '../../../../app/use-keys.ts';
import { useFormat } from '../../../../ui/use-format.ts';
import { useCommentView } from '../view-context.tsx';
import { isNarrowed } from '../view-state.ts';
import { AccountFilter } from './account-filter.tsx';
import { ClassFilter, KindFilter } from './answer-filters.tsx';
import { DateFilter } from './date-filter.tsx';
import css from './filter-bar.module.css';
import { GroupFilter } from './group-filter.tsx';
import { CommentSearch } from './comment-search.tsx';
import { WordChip } from './word-chip.tsx';
import { ScoreFilter } from './score-filter.tsx';

interface FilterBarProps {
  readonly page: CommentPage;
  readonly toList: () => void;
}

const Found = ({ page: { found, total } }: Pick<FilterBarProps, 'page'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { filters } = useCommentView().view;
  const all = format.number(total, 0);
  return (
    <span className={css.found} role="status">
      {isNarrowed(filters)
        ? t('surveys.comments.found', { count: total, shown: format.number(found, 0), all })
        : t('surveys.comments.all', { count: total, shown: all })}
    </span>
  );
};

const ClearFilters = ({ toList }: Pick<FilterBarProps, 'toList'>) => {
  const { t } = useTranslation();
  const { view, dispatch } = useCommentView();
  const clear = (): void => {
    // What is still being typed in a field goes, too.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    dispatch({ type: 'cleared' });
    toList();
  };
  useKeys({ Escape: () => (isNarrowed(view.filters) ? clear() : false) });
  return (
    <Button disabled={!isNarrowed(view.filters)} onClick={clear}>
      {t('surveys.comments.clear')}
    </Button>
  );
};

/** The bar above the list. */
export const CommentFilterBar = ({ page, toList }: FilterBarProps) => {
  const { t } = useTranslation();
  return (
    <search className={css.bar} aria-label={t('surveys.comments.filters')}>
      <div className={css.line}>
        <CommentSearch toList={toList} />
        <WordChip />
        <Found page={page} />
        <ClearFilters toList={toList} />
      </div>
      <div className={css.line}>
        <KindFilter />
        <ClassFilter />
        <ScoreFilter />
        <DateFilter />
        <AccountFilter accounts={page.accounts} />
        <GroupFilter groupings={page.groupings} groups={page.groups} />
      </div>
    </search>
  );
};
