/** The rows of the list: ordered once per order, then filtered, so that typing in the search never orders again. */
import { useTable, type Row } from '@tanstack/react-table';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioPage, PortfolioRow } from '../../../shared/model/portfolio-page.ts';
import { modelNames } from '../../ui/model-names.ts';
import { useLanguage } from '../../ui/use-format.ts';
import { features, listColumns } from './columns.tsx';
import { usePortfolioView } from './view-context.tsx';
import { matcher } from './filters/matcher.ts';
import { searchable } from './filters/search.ts';

/** The table behind the list and the rows that are shown. */
export interface ListModel {
  readonly table: ReturnType<typeof usePortfolioTable>;
  readonly rows: readonly Row<typeof features, PortfolioRow>[];
}

const usePortfolioTable = (page: PortfolioPage) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { view, change } = usePortfolioView();
  const columns = useMemo(() => {
    const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
    return listColumns({
      dimensions: page.dimensions.filter((key) => !page.dimensionsOff.includes(key)),
      compareText: collator.compare,
      names: modelNames(page.model.names, t, language),
    });
  }, [page, language, t]);
  const sorting = view.order.map(({ column, descending }) => ({ id: column, desc: descending }));
  return useTable({
    features,
    columns,
    data: page.accounts,
    getRowId: (row) => String(row.id),
    enableSortingRemoval: false,
    enableMultiSort: false,
    state: { sorting },
    onSortingChange: (update) => {
      const [first] = typeof update === 'function' ? update(sorting) : update;
      if (first) change({ order: [{ column: first.id, descending: first.desc }] });
    },
  });
};

/** Orders and filters the page's accounts as the view says. */
export const useList = (page: PortfolioPage): ListModel => {
  const { view } = usePortfolioView();
  const table = usePortfolioTable(page);
  const words = useMemo(() => {
    const texts = searchable(page.accounts);
    return new Map(page.accounts.map(({ id }, i) => [id, texts[i] ?? '']));
  }, [page]);
  const ordered = table.getRowModel().rows;
  const search = useDeferredValue(view.search);
  const rows = useMemo(() => {
    const matches = matcher({ search, bands: view.bands, filters: view.filters, asOf: page.asOf });
    return ordered.filter(({ original }) => matches(original, () => words.get(original.id) ?? ''));
  }, [ordered, words, search, view.bands, view.filters, page.asOf]);
  return { table, rows };
};
