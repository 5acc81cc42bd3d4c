/** Rows of the list that tests make up. */
import type { PortfolioRow } from '../../../shared/model/portfolio-page.ts';

/** An account of which nothing is known but what a test says. */
export const row = (id: number, part: Partial<PortfolioRow> = {}): PortfolioRow => ({
  id,
  key: `K-${id}`,
  name: `Account ${id}`,
  named: false,
  segment: null,
  owner: null,
  plan: null,
  country: null,
  stage: null,
  attributes: {},
  startedOn: null,
  score: 60,
  computedBand: 'green',
  bandSetUntil: null,
  band: 'amber',
  coverage: 1,
  range: [60, 60],
  momentum: null,
  cutoffs: { amber: 50, green: 75 },
  dimensions: {},
  dimensionBands: {},
  mrrMinor: null,
  currency: null,
  renewalOn: null,
  worstMetric: null,
  capped: false,
  ...part,
});
