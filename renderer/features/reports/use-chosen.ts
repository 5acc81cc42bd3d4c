/** What the choices come to: the accounts, the date, the language. */
import { useMemo } from 'react';
import type { PortfolioPage, PortfolioRow } from '../../../shared/model/portfolio-page.ts';
import { useSession } from '../../app/session.tsx';
import { useLanguage } from '../../ui/use-format.ts';
import { takenRows } from '../portfolio/rows/selection.ts';
import { useList } from '../portfolio/rows/use-list.ts';
import { usePortfolioView } from '../portfolio/view-context.tsx';
import { type Accounts, chosenAccounts, isOfAccounts, type ReportChoices } from './choices.ts';
import type { ReportLook } from './order.ts';
import { useReports } from './reports-context.tsx';

/** All of it. */
export interface Chosen {
  readonly choices: ReportChoices;
  readonly accounts: Accounts;
  /** The accounts that are printed; those of a plan or an export are not chosen. */
  readonly rows: readonly PortfolioRow[];
  readonly look: ReportLook;
}

/** What is chosen now, of the accounts of a page. */
export const useChosen = (page: PortfolioPage): Chosen => {
  const { asOf } = useSession().session;
  const language = useLanguage();
  const { choices, look } = useReports();
  const { rows: listed } = useList(page);
  const { view } = usePortfolioView();
  const accounts = useMemo(
    () => ({ all: page.accounts, shown: takenRows(listed, view) }),
    [page, listed, view],
  );
  const rows = useMemo(() => chosenAccounts(choices.scope, accounts), [choices.scope, accounts]);
  const { settings } = look;
  return {
    choices,
    accounts,
    rows,
    look: { asOf, language: settings?.language ?? language, size: settings?.size ?? 'A4' },
  };
};

/** Whether what is chosen needs an account, and there is none. */
export const isNobody = ({ choices: { kind }, rows }: Pick<Chosen, 'choices' | 'rows'>): boolean =>
  (isOfAccounts(kind) || kind === 'portfolio') && rows.length === 0;
