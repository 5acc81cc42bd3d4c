/** The accounts of the page: what is looked for, the table, and what is behind the row that was opened. */
import { Button, CloseButton, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../../../app/use-keys.ts';
import { Empty } from '../../../../ui/empty.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { BehindDialog } from '../behind/behind-dialog.tsx';
import { useValue } from '../../value-context.tsx';
import { AccountsTable } from './accounts-table.tsx';
import { CopyAccounts } from './copy-accounts.tsx';
import css from './accounts-table.module.css';
import { foundRows, orderedRows, searchTexts } from './rows.ts';

interface SearchProps {
  readonly toList: () => void;
}

/** "/" goes to the field, Enter on to the table. */
const Search = ({ toList }: SearchProps) => {
  const { t } = useTranslation();
  const { view, look } = useValue();
  const field = useRef<HTMLInputElement>(null);
  useKeys({
    '/': () => field.current?.focus(),
    Escape: () => {
      if (view.search === '') return false;
      look({ search: '' });
    },
  });
  return (
    <TextInput
      ref={field}
      className={css.search}
      role="searchbox"
      aria-label={t('value.worth.accounts.search')}
      placeholder={t('value.worth.accounts.search')}
      value={view.search}
      onChange={(event) => look({ search: event.currentTarget.value })}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        toList();
      }}
      rightSection={
        view.search === '' ? null : (
          <CloseButton size="sm" aria-label={t('portfolio.clearSearch')} onClick={() => look({ search: '' })} />
        )
      }
    />
  );
};

/** The rows as they are ordered and looked for; ordered once per order, so that typing never orders again. */
const useRows = () => {
  const { page, view } = useValue();
  const { column, descending } = view;
  const search = useDeferredValue(view.search);
  const ordered = useMemo(() => orderedRows(page.accounts, { column, descending }), [page, column, descending]);
  const isLooking = search.trim() !== '';
  const texts = useMemo(() => (isLooking ? searchTexts(page.accounts) : null), [page, isLooking]);
  return useMemo(() => (texts ? foundRows(ordered, search, texts) : ordered), [ordered, search, texts]);
};

const NoMatch = () => {
  const { t } = useTranslation();
  const { look } = useValue();
  return (
    <div>
      <Empty what={t('value.worth.accounts.noMatch')} />
      <Button onClick={() => look({ search: '' })}>{t('portfolio.clearSearch')}</Button>
    </div>
  );
};

/** Tools above, table below. */
export const AccountsPart = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { page, look } = useValue();
  const rows = useRows();
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const open = (account: number): void => {
    look({ account });
    setOpened(account);
  };
  const all = page.accounts.length;
  const counts = { count: all, all: format.number(all, 0), shown: format.number(rows.length, 0) };
  return (
    <section className={css.part}>
      <div className={css.tools}>
        <h2>{t('value.worth.accounts.title')}</h2>
        <Search toList={() => list.current?.focus()} />
        <span className={css.shown} role="status">
          {t(rows.length === all ? 'portfolio.all' : 'portfolio.some', counts)}
        </span>
        {rows.length === 0 ? null : <CopyAccounts rows={rows} />}
      </div>
      {rows.length === 0 ? <NoMatch /> : <AccountsTable rows={rows} list={list} onOpen={open} />}
      <BehindDialog account={opened} onClose={() => setOpened(null)} />
    </section>
  );
};
