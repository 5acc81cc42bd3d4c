/** Above the list: search, filters, columns, groups, views, the date that is looked at, taking the list along. */
import { Button } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useToReports } from '../reports/reports-context.tsx';
import { SearchField } from '../../ui/search-field.tsx';
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

/** Escape takes the lights away as well: what is found is all of them again. */
const Search = ({ search, toList }: SearchProps) => {
  const { t } = useTranslation();
  const { view, change } = usePortfolioView();
  const empty = (): void | false => {
    if (view.search === '' && view.bands.length === 0) return false;
    change({ search: '', bands: [] });
    toList();
  };
  return (
    <SearchField
      field={search}
      className={css.search}
      label={t('portfolio.search')}
      value={view.search}
      onChange={(text) => change({ search: text })}
      toList={toList}
      onEscape={empty}
    />
  );
};

/** Leads to the reports: of the accounts that are shown or selected, where that is not all of them. */
const ToReports = ({ model: { page, rows } }: Pick<ToolbarProps, 'model'>) => {
  const { t } = useTranslation();
  const { selected } = usePortfolioView().view;
  const toReports = useToReports();
  const areAll = rows.length === page.accounts.length && !rows.some(({ id }) => selected.has(id));
  return (
    <Button onClick={() => toReports({ scope: { by: areAll ? 'all' : 'shown' } })}>
      {t('portfolio.reports')}
    </Button>
  );
};

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
      <ToReports model={model} />
    </div>
  );
};
