/** Whole portfolios as tests make them up. */
import fc from 'fast-check';
import type { Band } from '../../../shared/model/model.ts';
import type { PortfolioRow } from '../../../shared/model/portfolio-page.ts';
import { row } from './made-up-rows.ts';

/** An account without score and light. */
export const unscored = (id: number, part: Partial<PortfolioRow> = {}): PortfolioRow =>
  row(id, { score: null, band: 'unknown', ...part });

/** Any portfolio. */
export const anyRows: fc.Arbitrary<readonly PortfolioRow[]> = fc
  .array(
    fc.record({
      band: fc.constantFrom<Band>('red', 'amber', 'green', 'unknown'),
      score: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
      mrrMinor: fc.option(fc.integer({ min: 0, max: 10_000_000 })),
      currency: fc.constantFrom('EUR', 'TRY', 'ILS', null),
      segment: fc.constantFrom('Large', 'Small', null),
    }),
  )
  .map((parts) => parts.map((part, i) => row(i + 1, part)));
