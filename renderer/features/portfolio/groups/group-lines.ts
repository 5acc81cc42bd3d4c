/** Accounts in groups: the lines of the list, a group's own line above its accounts. Pure. */
import { countBands } from '../../../../shared/model/count-bands.ts';
import type { Band } from '../../../../shared/model/model.ts';
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import type { ListColumn } from '../columns/column.ts';
import { meanScoreOf, type MoneyIn, moneyOf } from '../summary.ts';

/** Accounts with one value. */
export interface Group {
  /** Null: those without a value. */
  readonly value: string | null;
  /** The value as it is written; null for those without one. */
  readonly title: string | null;
  readonly rows: readonly PortfolioRow[];
  readonly bands: Readonly<Record<Band, number>>;
  /** One sum per currency: they are never added up. */
  readonly paid: readonly MoneyIn[];
  /** The plain mean of the scores that are known, as the portfolio's own; null where none is. */
  readonly mean: number | null;
  readonly isFolded: boolean;
}

/** One line of the list. */
export type ListLine =
  | { readonly kind: 'account'; readonly row: PortfolioRow }
  | { readonly kind: 'group'; readonly group: Group };

/** How rows are grouped. */
export interface Grouping {
  readonly column: Pick<ListColumn, 'text' | 'figure' | 'wordFor'>;
  readonly folded: readonly (string | null)[];
  readonly compare: (a: string, b: string) => number;
  readonly descending: boolean;
}

/** Groups in order: by figure where their values stand for one, as lights do, else by title; without a value last. */
const comparing =
  ({ column: { figure }, compare, descending }: Grouping) =>
  (a: Group, b: Group): number => {
    if (a.title === null || b.title === null) return Number(a.title === null) - Number(b.title === null);
    const [first, second] = [a.rows[0], b.rows[0]];
    const apart =
      figure && first && second ? (figure(first) ?? 0) - (figure(second) ?? 0) : compare(a.title, b.title);
    return descending ? -apart : apart;
  };

/** The groups of rows; rows keep their order within each. */
export const groupsOf = (rows: readonly PortfolioRow[], grouping: Grouping): readonly Group[] => {
  const { column, folded } = grouping;
  const byValue = Map.groupBy(rows, (row) => column.text?.(row) ?? null);
  const groups = [...byValue].map(([value, own]) => ({
    value,
    title: value === null ? null : (column.wordFor?.(value) ?? value),
    rows: own,
    bands: countBands(own),
    paid: moneyOf(own),
    mean: meanScoreOf(own),
    isFolded: folded.includes(value),
  }));
  return groups.toSorted(comparing(grouping));
};

/** The lines: every group's own, and below it its accounts unless it is folded. */
export const linesOf = (groups: readonly Group[]): readonly ListLine[] => {
  const lines: ListLine[] = [];
  for (const group of groups) {
    lines.push({ kind: 'group', group });
    if (!group.isFolded) for (const row of group.rows) lines.push({ kind: 'account', row });
  }
  return lines;
};
