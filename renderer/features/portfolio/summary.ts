/** Figures over the whole portfolio. Pure. */
import type { Band } from '../../../shared/model/model.ts';
import type { PortfolioRow } from '../../../shared/model/portfolio-page.ts';

/** The bands in the order of urgency. */
export const bandOrder = ['red', 'amber', 'green', 'unknown'] as const satisfies readonly Band[];

/** Monthly revenue by band, in hundredths of one currency; null where it is known of no account. */
export interface RevenueByBand {
  readonly currency: string | null;
  readonly minor: Readonly<Record<Band, number | null>>;
}

/** Revenue by band; null when no account has any, or when sums would mix currencies. */
export const revenueByBand = (rows: readonly PortfolioRow[]): RevenueByBand | null => {
  const paying = rows.filter((row) => row.mrrMinor !== null);
  const currencies = new Set(paying.map((row) => row.currency));
  if (currencies.size !== 1) return null;
  const minor: Record<Band, number | null> = { red: null, amber: null, green: null, unknown: null };
  for (const { band, mrrMinor } of paying) minor[band] = (minor[band] ?? 0) + (mrrMinor ?? 0);
  return { currency: paying[0]?.currency ?? null, minor };
};
