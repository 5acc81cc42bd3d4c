/** Health against value: which accounts are points, which are not and why, and how they are parted. Pure. */
import type { Cutoffs } from '../../../../../shared/model/model.ts';
import type { PortfolioRow } from '../../../../../shared/model/portfolio-page.ts';
import type { ScatterPoints } from '../../../../charts/scatter/scatter-points.ts';

/** Account → its amount in hundredths; null or undefined where it has none. */
export type AmountOf = (row: PortfolioRow) => number | null | undefined;

/** The four parts of the field. */
export type Quadrant = 'worthUnwell' | 'worthWell' | 'smallUnwell' | 'smallWell';

/** The accounts of one currency as points, and those that are none. */
export interface ValuePoints {
  /** The same place as in `points`. */
  readonly rows: readonly PortfolioRow[];
  readonly points: ScatterPoints;
  /** Half of the accounts are worth this or more. */
  readonly split: number;
  readonly parts: Readonly<Record<Quadrant, readonly PortfolioRow[]>>;
  readonly withoutScore: number;
  readonly withoutAmount: number;
  readonly inOtherCurrencies: number;
}

/** The currencies that amounts are in, the one of most accounts first. */
export const currenciesOf = (rows: readonly PortfolioRow[], amountOf: AmountOf): readonly (string | null)[] => {
  const counts = new Map<string | null, number>();
  for (const row of rows)
    if (amountOf(row) != null) counts.set(row.currency, (counts.get(row.currency) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([currency]) => currency);
};

const medianOf = (values: Float64Array): number => values.toSorted()[Math.floor(values.length / 2)] ?? 0;

/** Where an account stands: valuable from the amount in the middle on, well where its light is green. */
const quadrantOf = ({ band }: Pick<PortfolioRow, 'band'>, amount: number, split: number): Quadrant => {
  if (amount >= split) return band === 'green' ? 'worthWell' : 'worthUnwell';
  return band === 'green' ? 'smallWell' : 'smallUnwell';
};

const partsOf = (rows: readonly PortfolioRow[], amounts: Float64Array, split: number): ValuePoints['parts'] => {
  const parts: Record<Quadrant, PortfolioRow[]> = {
    worthUnwell: [],
    worthWell: [],
    smallUnwell: [],
    smallWell: [],
  };
  rows.forEach((row, i) => parts[quadrantOf(row, amounts[i] as number, split)].push(row));
  return parts;
};

/** The accounts with a score and an amount in a currency. */
export const valuePoints = (
  rows: readonly PortfolioRow[],
  amountOf: AmountOf,
  currency: string | null,
): ValuePoints => {
  const valued = rows.filter((row) => amountOf(row) != null);
  const own = valued.filter((row) => row.currency === currency);
  const shown = own.filter(({ score }) => score !== null);
  const y = Float64Array.from(shown, (row) => amountOf(row) ?? 0);
  const split = medianOf(y);
  return {
    rows: shown,
    points: {
      x: Float64Array.from(shown, ({ score }) => score ?? 0),
      y,
      bands: shown.map(({ band }) => band),
    },
    split,
    parts: partsOf(shown, y, split),
    withoutScore: own.length - shown.length,
    withoutAmount: rows.length - valued.length,
    inOtherCurrencies: valued.length - own.length,
  };
};

/** The cut-offs that most accounts are told apart by: variants may have others. */
export const usualCutoffs = (rows: readonly PortfolioRow[]): Cutoffs => {
  const counts = new Map<string, { readonly cutoffs: Cutoffs; count: number }>();
  for (const { cutoffs } of rows) {
    const key = `${cutoffs.amber} ${cutoffs.green}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { cutoffs, count: 1 });
  }
  const [most] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return most?.cutoffs ?? { amber: 50, green: 75 };
};
