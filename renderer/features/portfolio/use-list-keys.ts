/** The keyboard on the list. */
import type { Row } from '@tanstack/react-table';
import type { KeyboardEvent } from 'react';
import type { PortfolioRow } from '../../../shared/model/portfolio-page.ts';
import type { features } from './columns.tsx';
import { movedIndex } from './moved-index.ts';
import { useOpenAccount } from './use-open-account.ts';
import { usePortfolioView } from './view-context.tsx';

/** What the list does with a key; `index` is the current row's, -1 when there is none. */
export const useListKeys = (
  rows: readonly Row<typeof features, PortfolioRow>[],
  index: number,
): ((event: KeyboardEvent) => void) => {
  const { change } = usePortfolioView();
  const open = useOpenAccount();
  return (event) => {
    // Keys on a heading's button belong to the button.
    if (event.target !== event.currentTarget) return;
    const current = rows[index];
    if (event.key === 'Enter' && current) open(current.original.id);
    const next = movedIndex(event.key, index, rows.length);
    const row = next === null ? undefined : rows[next];
    if (!row) return;
    event.preventDefault();
    change({ account: row.original.id });
  };
};
