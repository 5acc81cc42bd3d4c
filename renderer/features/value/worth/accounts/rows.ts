/** The rows of the table of accounts: ordered by a column, narrowed by what is looked for. Pure. */
import { fold } from '../../../../../shared/fold.ts';
import type { AccountInValue } from '../../../../../shared/model/value-page.ts';

/** The columns that the table is ordered by. */
export const worthColumns = [
  'name',
  'band',
  'group',
  'mrr',
  'margin',
  'cac',
  'historicClv',
  'expectedClv',
  'clvToCac',
  'paybackMonths',
] as const;

/** One of them. */
export type WorthColumn = (typeof worthColumns)[number];

/** How the table is looked at. */
export interface WorthView {
  readonly column: WorthColumn;
  readonly descending: boolean;
  readonly search: string;
  /** The current row's account. */
  readonly account: number | null;
}

/** By name, everything. */
export const wholeWorth: WorthView = { column: 'name', descending: false, search: '', account: null };

const urgency = { red: 0, amber: 1, unknown: 2, green: 3 } as const;

type Compared = string | number | null;

/** What a column is ordered by; money of several currencies by currency first, since amounts of two have no order. */
const comparedBy: Readonly<
  Record<Exclude<WorthColumn, 'name'>, (row: AccountInValue) => readonly [Compared, Compared?]>
> = {
  band: ({ band }) => [urgency[band]],
  group: ({ group }) => [group],
  mrr: ({ mrrMinor, currency }) => [mrrMinor, currency],
  margin: ({ grossMargin }) => [grossMargin],
  cac: ({ cacMinor, currency }) => [cacMinor, currency],
  historicClv: ({ historicClvMinor, historicCurrency }) => [historicClvMinor, historicCurrency],
  expectedClv: ({ expectedClvMinor, currency }) => [expectedClvMinor, currency],
  clvToCac: ({ clvToCac }) => [clvToCac],
  paybackMonths: ({ paybackMonths }) => [paybackMonths],
};

const compare = (a: string | number, b: string | number): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** The accounts, which come by name, by a column; those without the figure last, whichever way round. */
export const orderedRows = (
  accounts: readonly AccountInValue[],
  { column, descending }: Pick<WorthView, 'column' | 'descending'>,
): readonly AccountInValue[] => {
  if (column === 'name') return descending ? accounts.toReversed() : accounts;
  const of = comparedBy[column];
  const way = descending ? -1 : 1;
  const keyed = accounts.map((row) => ({ row, key: of(row) }));
  return keyed
    .toSorted(({ key: [a, aCurrency = ''] }, { key: [b, bCurrency = ''] }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return compare(aCurrency ?? '~', bCurrency ?? '~') || way * compare(a, b);
    })
    .map(({ row }) => row);
};

/** The folded words of every account, by its id: made once, for folding takes longer than looking. */
export const searchTexts = (accounts: readonly AccountInValue[]): ReadonlyMap<number, string> =>
  new Map(accounts.map(({ id, name, key, group }) => [id, fold(`${name} ${key} ${group ?? ''}`)]));

/** The rows whose name, key or group holds every word that is looked for. */
export const foundRows = (
  rows: readonly AccountInValue[],
  search: string,
  texts: ReadonlyMap<number, string>,
): readonly AccountInValue[] => {
  const words = fold(search).split(' ').filter(Boolean);
  return rows.filter(({ id }) => words.every((word) => texts.get(id)?.includes(word)));
};
