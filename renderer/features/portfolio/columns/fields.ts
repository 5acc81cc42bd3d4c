/** What of an account is compared, filtered, grouped and copied, by the id of its column. Pure. */
import { parseDay } from '../../../../shared/dates.ts';
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';

/** A text of an account; null where it has none. */
export type TextOf = (row: PortfolioRow) => string | null;

/** A figure of an account; null where it has none. */
export type FigureOf = (row: PortfolioRow) => number | null;

const attributePrefix = 'attribute:';
const dimensionPrefix = 'dimension:';

/** The column of an attribute. */
export const attributeColumn = (name: string): string => attributePrefix + name;

/** The column of a dimension. */
export const dimensionColumn = (key: string): string => dimensionPrefix + key;

const texts: Readonly<Record<string, TextOf>> = {
  name: (row) => row.name,
  key: (row) => row.key,
  segment: (row) => row.segment,
  owner: (row) => row.owner,
  plan: (row) => row.plan,
  country: (row) => row.country,
  stage: (row) => row.stage,
  currency: (row) => row.currency,
  band: (row) => row.band,
  worst: (row) => row.worstMetric,
};

/** The text of a column; undefined where the column is none of texts. */
export const textOf = (column: string): TextOf | undefined => {
  if (!column.startsWith(attributePrefix)) return Object.hasOwn(texts, column) ? texts[column] : undefined;
  const name = column.slice(attributePrefix.length);
  return ({ attributes }) => (Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null);
};

/** Worst first: what needs help stands on top when lights are ordered. */
const urgency = { red: 0, amber: 1, unknown: 2, green: 3 } as const;

const dayOrNull = (iso: string | null): number | null => (iso === null ? null : (parseDay(iso) ?? null));

const figures: Readonly<Record<string, FigureOf>> = {
  score: (row) => row.score,
  band: (row) => urgency[row.band],
  momentum: (row) => row.momentum,
  coverage: (row) => row.coverage,
  range: ({ range: [low, high] }) => high - low,
  mrr: (row) => row.mrrMinor,
  renewal: (row) => dayOrNull(row.renewalOn),
  started: (row) => dayOrNull(row.startedOn),
};

/** The figure of a column at a date (`YYYY-MM-DD`), dates as day numbers; undefined where it has none. */
export const figureOf = (column: string, asOf: string): FigureOf | undefined => {
  if (column.startsWith(dimensionPrefix)) {
    const key = column.slice(dimensionPrefix.length);
    return ({ dimensions }) => dimensions[key] ?? null;
  }
  if (column !== 'renewalDays') return Object.hasOwn(figures, column) ? figures[column] : undefined;
  const today = parseDay(asOf) ?? 0;
  return ({ renewalOn }) => (renewalOn === null ? null : (parseDay(renewalOn) ?? today) - today);
};
