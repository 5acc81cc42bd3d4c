/** The table of accounts as it leaves the program. Pure. */
import type { TFunction } from 'i18next';
import type { SavedTable, TableCell, TableKind } from '../../../../../shared/model/saved-table.ts';
import type { AccountInValue } from '../../../../../shared/model/value-page.ts';

interface SavedColumn {
  readonly heading: string;
  readonly kind: TableKind;
  readonly cell: (row: AccountInValue, t: TFunction) => TableCell;
}

const money = (minor: number | null): number | null => (minor === null ? null : Math.round(minor) / 100);

const ratio = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(2)));

const shown = (name: string): string => `value.worth.accounts.columns.${name}`;

const columns: readonly SavedColumn[] = [
  { heading: 'value.worth.behind.columns.key', kind: 'text', cell: ({ key }) => key },
  { heading: shown('name'), kind: 'text', cell: ({ name }) => name },
  { heading: shown('group'), kind: 'text', cell: ({ group }) => group },
  { heading: shown('band'), kind: 'text', cell: ({ band }, t) => t(`bands.${band}.word`) },
  { heading: 'value.worth.sums.currency', kind: 'text', cell: ({ currency }) => currency },
  { heading: shown('mrr'), kind: 'money', cell: ({ mrrMinor }) => money(mrrMinor) },
  { heading: shown('margin'), kind: 'share', cell: ({ grossMargin }) => grossMargin },
  { heading: shown('cac'), kind: 'money', cell: ({ cacMinor }) => money(cacMinor) },
  { heading: shown('historicClv'), kind: 'money', cell: ({ historicClvMinor }) => money(historicClvMinor) },
  { heading: 'value.worth.paidCurrency', kind: 'text', cell: ({ historicCurrency }) => historicCurrency },
  { heading: shown('expectedClv'), kind: 'money', cell: ({ expectedClvMinor }) => money(expectedClvMinor) },
  { heading: shown('clvToCac'), kind: 'number', cell: ({ clvToCac }) => ratio(clvToCac) },
  { heading: shown('paybackMonths'), kind: 'number', cell: ({ paybackMonths }) => ratio(paybackMonths) },
];

/** The rows as they are shown, with the currency beside the money; the group only where there are groups. */
export const worthTable = (
  rows: readonly AccountInValue[],
  { t, hasGroups }: { readonly t: TFunction; readonly hasGroups: boolean },
): SavedTable => {
  const own = columns.filter(({ heading }) => hasGroups || heading !== shown('group'));
  return {
    columns: own.map(({ heading, kind }) => ({ heading: t(heading), kind })),
    rows: rows.map((row) => own.map(({ cell }) => cell(row, t))),
  };
};
