/** Looks for somebody: "/" goes to the field, Enter and the down arrow go on to the list. */
import { CloseButton, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../../app/use-keys.ts';

interface PeopleSearchProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly toList: () => void;
}

/** The field. */
export const PeopleSearch = ({ search, onSearch, toList }: PeopleSearchProps) => {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => field.current?.focus() });
  return (
    <TextInput
      ref={field}
      type="text"
      role="searchbox"
      aria-label={t('account.people.search')}
      placeholder={t('account.people.search')}
      value={search}
      onChange={(event) => onSearch(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        toList();
      }}
      rightSection={
        search === '' ? null : (
          <CloseButton size="sm" aria-label={t('portfolio.clearSearch')} onClick={() => onSearch('')} />
        )
      }
    />
  );
};
