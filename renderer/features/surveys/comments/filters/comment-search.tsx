/** Words to look for in the comments: "/" goes there, Enter and the down arrow go on to the list. */
import { CloseButton, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../../../app/use-keys.ts';
import { useCommentView } from '../view-context.tsx';
import css from './filter-bar.module.css';

/** The field. */
export const CommentSearch = ({ toList }: { readonly toList: () => void }) => {
  const { t } = useTranslation();
  const { view, dispatch } = useCommentView();
  const field = useRef<HTMLInputElement>(null);
  const search = (text: string): void => dispatch({ type: 'filtered', change: { text } });
  useKeys({ '/': () => field.current?.focus() });
  return (
    <TextInput
      ref={field}
      className={css.search}
      type="text"
      role="searchbox"
      dir="auto"
      maxLength={200}
      aria-label={t('surveys.comments.search')}
      placeholder={t('surveys.comments.search')}
      value={view.filters.text}
      onChange={(event) => search(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        toList();
      }}
      rightSection={
        view.filters.text === '' ? null : (
          <CloseButton size="sm" aria-label={t('portfolio.clearSearch')} onClick={() => search('')} />
        )
      }
    />
  );
};
