/**
 * The rows of the portfolio column by column, as they travel from the engine to the page: the names of fields, words that
 * thousands of rows share, and brackets are told once instead of with every row. Pure.
 */
import type { PortfolioRow } from '../portfolio-page.ts';
import { packWords, wordAt, type Words } from './words.ts';

const plainFields = [
  'id',
  'key',
  'name',
  'score',
  'coverage',
  'momentum',
  'mrrMinor',
] as const satisfies readonly (keyof PortfolioRow)[];

const wordFields = [
  'named',
  'segment',
  'owner',
  'plan',
  'country',
  'stage',
  'startedOn',
  'band',
  'computedBand',
  'bandSetUntil',
  'currency',
  'renewalOn',
  'worstMetric',
  'capped',
] as const satisfies readonly (keyof PortfolioRow)[];

type Plain = { readonly [F in (typeof plainFields)[number]]: readonly PortfolioRow[F][] };
type Worded = { readonly [F in (typeof wordFields)[number]]: Words<PortfolioRow[F]> };

/** A column under a name of its own. */
interface Named<Column> {
  readonly name: string;
  readonly column: Column;
}

/** All rows. */
export interface PackedRows extends Plain, Worded {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly cutoffs: Words<PortfolioRow['cutoffs']>;
  /** Every row has the dimensions that it has a band of. */
  readonly dimensionBands: Words<PortfolioRow['dimensionBands']>;
  readonly dimensions: readonly Named<readonly (number | null)[]>[];
  /** Null where a row has no such attribute. */
  readonly attributes: readonly Named<Words<string | null>>[];
}

type Row = PortfolioRow;

const plainOf = (rows: readonly Row[]): Plain =>
  Object.fromEntries(plainFields.map((field) => [field, rows.map((row) => row[field])])) as unknown as Plain;

const wordedOf = (rows: readonly Row[]): Worded =>
  Object.fromEntries(
    wordFields.map((field) => [field, packWords(rows.map((row) => row[field]))]),
  ) as unknown as Worded;

/** The names in the records of all rows, each once. */
const namesIn = (records: readonly Readonly<Record<string, unknown>>[]): readonly string[] => {
  const names = new Set<string>();
  for (const record of records) for (const name of Object.keys(record)) names.add(name);
  return [...names];
};

const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | null =>
  Object.hasOwn(record, name) ? (record[name] as Value) : null;

/** Written by hand, as it is needed for every row. */
const nameOfBands = (bands: Row['dimensionBands']): string => {
  let name = '';
  for (const key of Object.keys(bands)) name += `${key} ${bands[key]}\n`;
  return name;
};

/** Packs rows. */
export const packRows = (rows: readonly Row[]): PackedRows => ({
  ...plainOf(rows),
  ...wordedOf(rows),
  low: rows.map(({ range: [low] }) => low),
  high: rows.map(({ range: [, high] }) => high),
  cutoffs: packWords(
    rows.map(({ cutoffs }) => cutoffs),
    ({ amber, green }) => `${amber} ${green}`,
  ),
  dimensionBands: packWords(
    rows.map(({ dimensionBands }) => dimensionBands),
    nameOfBands,
  ),
  dimensions: namesIn(rows.map(({ dimensions }) => dimensions)).map((name) => ({
    name,
    column: rows.map(({ dimensions }) => own(dimensions, name)),
  })),
  attributes: namesIn(rows.map(({ attributes }) => attributes)).map((name) => ({
    name,
    column: packWords(rows.map(({ attributes }) => own(attributes, name))),
  })),
});

const noAttributes: Row['attributes'] = {};

const attributesAt = ({ attributes }: PackedRows, at: number): Row['attributes'] => {
  if (attributes.length === 0) return noAttributes;
  const pairs: [string, string][] = [];
  for (const { name, column } of attributes) {
    const value = wordAt(column, at);
    if (value !== null) pairs.push([name, value]);
  }
  return Object.fromEntries(pairs);
};

/** Row by row its dimensions: those that its bands name. */
const dimensionsOf = ({ dimensions, dimensionBands }: PackedRows): ((at: number) => Row['dimensions']) => {
  const columnsFor = dimensionBands.values.map((bands) =>
    dimensions.filter(({ name }) => Object.hasOwn(bands, name)),
  );
  return (at) => {
    const columns = columnsFor[dimensionBands.at[at] as number] as (typeof columnsFor)[number];
    const scores: Record<string, number | null> = {};
    for (const { name, column } of columns) scores[name] = column[at] as number | null;
    return scores;
  };
};

/** The rows again. Every column is named here: a loop over their names would take several times as long. */
export const unpackRows = (packed: PackedRows): readonly Row[] => {
  const dimensionsAt = dimensionsOf(packed);
  return packed.id.map((id, at) => ({
    id,
    key: packed.key[at] as string,
    name: packed.name[at] as string,
    named: wordAt(packed.named, at),
    segment: wordAt(packed.segment, at),
    owner: wordAt(packed.owner, at),
    plan: wordAt(packed.plan, at),
    country: wordAt(packed.country, at),
    stage: wordAt(packed.stage, at),
    attributes: attributesAt(packed, at),
    startedOn: wordAt(packed.startedOn, at),
    score: packed.score[at] as number | null,
    band: wordAt(packed.band, at),
    computedBand: wordAt(packed.computedBand, at),
    bandSetUntil: wordAt(packed.bandSetUntil, at),
    coverage: packed.coverage[at] as number,
    range: [packed.low[at] as number, packed.high[at] as number],
    momentum: packed.momentum[at] as number | null,
    cutoffs: wordAt(packed.cutoffs, at),
    dimensions: dimensionsAt(at),
    dimensionBands: wordAt(packed.dimensionBands, at),
    mrrMinor: packed.mrrMinor[at] as number | null,
    currency: wordAt(packed.currency, at),
    renewalOn: wordAt(packed.renewalOn, at),
    worstMetric: wordAt(packed.worstMetric, at),
    capped: wordAt(packed.capped, at),
  }));
};
