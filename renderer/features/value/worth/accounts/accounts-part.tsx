/** The accounts of the page: what is looked for, the table, and what is behind the row that was opened. */
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyList } from '../../../../ui/empty-list.tsx';
import { SearchField } from '../../../../ui/search-field.tsx';
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

const Search = ({ toList }: SearchProps) => {
  const { t } = useTranslation();
  const { view, look } = useValue();
  const empty = (): void | false => (view.search === '' ? false : look({ search: '' }));
  return (
    <SearchField
      className={css.search}
      label={t('value.worth.accounts.search')}
      value={view.search}
      onChange={(search) => look({ search })}
      toList={toList}
      onEscape={empty}
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
    <EmptyList way={{ label: t('common.clearSearch'), run: () => look({ search: '' }) }}>
      {t('value.worth.accounts.noMatch')}
    </EmptyList>
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
