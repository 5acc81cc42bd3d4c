/** The order of the example list. */
import type { ExampleAccount } from '../examples.ts';

/** The columns that it can be ordered by. */
export const listColumns = ['account', 'owner', 'score', 'value'] as const;

/** One of them, and which way. */
export interface ListOrder {
  readonly column: (typeof listColumns)[number];
  readonly descending: boolean;
}

const keyOf = (account: ExampleAccount, column: ListOrder['column']): string | number => {
  switch (column) {
    case 'account':
      return account.name;
    case 'owner':
      return account.owner;
    case 'score':
      return account.score ?? -1;
    case 'value':
      return account.amountMinor ?? -1;
  }
};

/** The rows in order; what is not known comes before everything that is. */
export const ordered = (
  rows: readonly ExampleAccount[],
  { column, descending }: ListOrder,
): readonly ExampleAccount[] => {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => (keyOf(a, column) < keyOf(b, column) ? -sign : sign));
};
