/** Above the list: search, filters, columns, groups, views, the date that is looked at, taking the list along. */
import { Button, CloseButton, TextInput } from '@mantine/core';
import { memo, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { callEngine } from '../../app/bridge.ts';
import { running } from '../../app/jobs-state.ts';
import { useJobs } from '../../app/jobs.tsx';
import { useSession } from '../../app/session.tsx';
import { useKeys } from '../../app/use-keys.ts';
import { useFormat } from '../../ui/use-format.ts';
import { AsOfDate } from './as-of-date.tsx';
import { ColumnMenu } from './columns/column-menu.tsx';
import { CopyButton } from './export/copy-button.tsx';
import { SaveButton } from './export/save-button.tsx';
import { FilterMenu } from './filters/filter-menu.tsx';
import { GroupChoice } from './groups/group-choice.tsx';
import type { ListModel } from './rows/use-list.ts';
import css from './toolbar.module.css';
import { usePortfolioView } from './view-context.tsx';
import { ViewsMenu } from './views/views-menu.tsx';

interface SearchProps {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly toList: () => void;
}

/** The search field: "/" goes there, Enter goes on to the list, Escape empties it. */
const Search = ({ search, toList }: SearchProps) => {
  const { t } = useTranslation();
  const { view, change } = usePortfolioView();
  useKeys({
    '/': () => search.current?.focus(),
    Escape: () => {
      if (view.search === '' && view.bands.length === 0) return false;
      change({ search: '', bands: [] });
      toList();
    },
  });
  return (
    <TextInput
      ref={search}
      className={css.search}
      type="text"
      role="searchbox"
      aria-label={t('portfolio.search')}
      placeholder={t('portfolio.search')}
      value={view.search}
      onChange={(event) => change({ search: event.currentTarget.value })}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'ArrowDown') {
          event.preventDefault();
          toList();
        }
      }}
      rightSection={
        view.search === '' ? null : (
          <CloseButton
            size="sm"
            aria-label={t('portfolio.clearSearch')}
            onClick={() => change({ search: '' })}
          />
        )
      }
    />
  );
};

/** Prints every account of the date into a folder. */
const PrintAll = memo(() => {
  const { t } = useTranslation();
  const { session } = useSession();
  const { jobs, follow } = useJobs();
  const busy = running(jobs).some((job) => job.kind === 'reportAll');
  const { asOf, app } = session;
  const print = (): void =>
    void follow(
      'reportAll',
      callEngine('report.all', { ...(asOf !== null && { asOf }), language: app.language }),
    );
  return (
    <Button disabled={busy} onClick={print}>
      {t('portfolio.printAll')}
    </Button>
  );
});

interface ToolbarProps extends SearchProps {
  readonly model: ListModel;
  readonly list: RefObject<HTMLDivElement | null>;
}

/** How many accounts are shown, and how many of them are selected; read out when it changes. */
const Shown = ({ model: { page, rows } }: Pick<ToolbarProps, 'model'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { selected } = usePortfolioView().view;
  const [all, shown] = [page.accounts.length, rows.length];
  const chosen = selected.size === 0 ? 0 : rows.filter(({ id }) => selected.has(id)).length;
  return (
    <span className={css.shown} role="status">
      {shown === all
        ? t('portfolio.all', { count: all, shown: format.number(all, 0) })
        : t('portfolio.some', { count: all, shown: format.number(shown, 0), all: format.number(all, 0) })}
      {chosen > 0 ? <b>{t('portfolio.selected', { count: chosen, shown: format.number(chosen, 0) })}</b> : null}
    </span>
  );
};

/** The tools of the list: finding, narrowing, arranging, keeping, taking along. */
export const Toolbar = ({ model, list, search, toList }: ToolbarProps) => {
  const { page, columns } = model;
  return (
    <div className={css.tools}>
      <Search search={search} toList={toList} />
      <FilterMenu columns={columns.all} rows={page.accounts} />
      <ColumnMenu columns={columns} />
      <GroupChoice columns={columns.all} />
      <ViewsMenu />
      <Shown model={model} />
      <AsOfDate asOf={page.asOf} />
      <CopyButton model={model} list={list} />
      <SaveButton model={model} />
      <PrintAll />
    </div>
  );
};
