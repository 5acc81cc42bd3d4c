/** Narrows to accounts by words of their name; those with most comments are offered. */
import { CloseButton, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentPage } from '../../../../../shared/model/surveys/comments.ts';
import { useCommentView } from '../view-context.tsx';
import css from './filter-bar.module.css';

/** The field. */
export const AccountFilter = ({ accounts }: Pick<CommentPage, 'accounts'>) => {
  const { t } = useTranslation();
  const { view, dispatch } = useCommentView();
  const id = useId();
  const look = (account: string): void => dispatch({ type: 'filtered', change: { account } });
  return (
    <div className={css.field}>
      <label htmlFor={id}>{t('surveys.comments.account')}</label>
      <TextInput
        id={id}
        className={css.account}
        dir="auto"
        autoComplete="off"
        maxLength={200}
        list={`${id}-names`}
        placeholder={t('surveys.comments.allAccounts')}
        value={view.filters.account}
        onChange={(event) => look(event.currentTarget.value)}
        rightSection={
          view.filters.account === '' ? null : (
            <CloseButton size="sm" aria-label={t('surveys.comments.allAccounts')} onClick={() => look('')} />
          )
        }
      />
      <datalist id={`${id}-names`}>
        {accounts.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
    </div>
  );
};
