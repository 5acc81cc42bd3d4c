/** The columns of the list in the reader's language. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioPage } from '../../../../shared/model/portfolio-page.ts';
import { useCall } from '../../../app/use-call.ts';
import { useSession } from '../../../app/session.tsx';
import { useNamesOf } from '../../../ui/use-names-of.ts';
import type { PortfolioView } from '../view-state.ts';
import type { ListColumn } from './column.ts';
import { listColumns, shownColumns } from './columns.tsx';
import { needsWorth, worthOf, type WorthOfAccounts } from './worth.ts';

/** Every column a view has a use for. */
const columnsIn = ({ columns, order, filters }: PortfolioView): readonly string[] => [
  ...(columns ?? []),
  ...order.map(({ column }) => column),
  ...filters.flatMap((filter) => ('field' in filter ? filter.field : [])),
];

/** What accounts are worth at the page's date: asked for only when a view needs it. */
const useWorth = (page: PortfolioPage, view: PortfolioView): WorthOfAccounts | null => {
  const { revision } = useSession().session;
  const isNeeded = needsWorth(columnsIn(view));
  const { value } = useCall('value.open', isNeeded ? { asOf: page.asOf } : null, revision);
  return useMemo(() => (value ? worthOf(value.accounts) : null), [value]);
};

/** All columns, and those that are shown. */
export interface ListColumns {
  readonly all: readonly ListColumn[];
  readonly shown: readonly ListColumn[];
  /** What accounts are worth; null while no column shows it. */
  readonly worth: WorthOfAccounts | null;
  /** Changes whenever the columns hold other values of the same rows. */
  readonly state: string;
}

/** The columns of a page as a view has them. */
export const useColumns = (page: PortfolioPage, view: PortfolioView): ListColumns => {
  const { t } = useTranslation();
  const names = useNamesOf(page.model.names);
  const worth = useWorth(page, view);
  const all = useMemo(() => listColumns({ page, names, t, worth }), [page, names, t, worth]);
  return useMemo(
    () => ({ all, shown: shownColumns(all, view.columns), worth, state: worth ? 'worth' : '' }),
    [all, view.columns, worth],
  );
};
