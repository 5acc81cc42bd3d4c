/** The table that copying and saving take from the list. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedTable } from '../../../../shared/model/saved-table.ts';
import { takenRows } from '../rows/selection.ts';
import type { ListModel } from '../rows/use-list.ts';
import { usePortfolioView } from '../view-context.tsx';
import { listTable } from './list-table.ts';

/** Makes it when it is wanted: the selected rows, or all that are shown. */
export const useListTable = ({ rows, columns }: ListModel): (() => SavedTable) => {
  const { t } = useTranslation();
  const { view } = usePortfolioView();
  return useCallback(
    () => listTable(takenRows(rows, view), columns.shown, { t, worth: columns.worth }),
    [rows, columns, view, t],
  );
};
