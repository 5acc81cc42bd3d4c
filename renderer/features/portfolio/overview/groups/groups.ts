/** Accounts by what they have in common: a column or an attribute. Pure. */
import { countBands } from '../../../../../shared/model/count-bands.ts';
import type { Band } from '../../../../../shared/model/model.ts';
import type { PortfolioPage, PortfolioRow } from '../../../../../shared/model/portfolio-page.ts';
import { attributeColumn, textOf } from '../../columns/fields.ts';
import { meanScoreOf, type MoneyIn, moneyOf } from '../../summary.ts';

/** The accounts of one value. */
export interface AccountGroup {
  /** Null is the group without one. */
  readonly name: string | null;
  readonly accounts: number;
  readonly bands: Readonly<Record<Band, number>>;
  /** Each account counts once, whatever it pays; null where none has a score. */
  readonly mean: number | null;
  readonly money: readonly MoneyIn[];
  /** Of the money in its first currency, what stands in red or amber; null where there is none. */
  readonly atRisk: number | null;
}

const columns = ['segment', 'owner', 'plan', 'country', 'stage'] as const;

/** The columns that some account has a value in, attributes after the others. */
export const groupingsOf = ({
  accounts,
  attributes,
}: Pick<PortfolioPage, 'accounts' | 'attributes'>): readonly string[] => {
  const all = [...columns, ...attributes.map(attributeColumn)];
  return all.filter((column) => {
    const text = textOf(column);
    return text !== undefined && accounts.some((row) => text(row) !== null);
  });
};

const isAtRisk = ({ band }: PortfolioRow): boolean => band === 'red' || band === 'amber';

const atRiskOf = (rows: readonly PortfolioRow[], first: MoneyIn | undefined): number | null => {
  if (!first || first.minor === 0) return null;
  const own = rows.filter((row) => row.currency === first.currency && isAtRisk(row));
  return own.reduce((sum, { mrrMinor }) => sum + (mrrMinor ?? 0), 0) / first.minor;
};

const groupOf = (name: string | null, rows: readonly PortfolioRow[]): AccountGroup => {
  const money = moneyOf(rows);
  return {
    name,
    accounts: rows.length,
    bands: countBands(rows),
    mean: meanScoreOf(rows),
    money,
    atRisk: atRiskOf(rows, money[0]),
  };
};

/** The groups of a column, the largest first; the one without a value last. */
export const groupsOf = (rows: readonly PortfolioRow[], column: string): readonly AccountGroup[] => {
  const text = textOf(column);
  if (!text) return [];
  return [...Map.groupBy(rows, text)]
    .map(([name, own]) => groupOf(name, own))
    .toSorted((a, b) => Number(a.name === null) - Number(b.name === null) || b.accounts - a.accounts);
};
