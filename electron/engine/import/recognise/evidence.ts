/** What speaks for a table being a dataset. */
import { datasets, type Dataset } from '../../../../shared/datasets/index.ts';
import { fold } from '../../../../shared/fold.ts';
import type { MeasureMapping } from '../../../../shared/import/index.ts';
import { isMetricKey } from '../../../../shared/model/metrics.ts';
import { isAnchored } from './anchors.ts';
import { isUnique, type SampleColumn } from './columns.ts';
import type { FieldMatch } from './match-fields.ts';

const missingCosts = 2.5;
/** A file called invoices is invoices that lack a column, not another kind of table that happens to be whole. */
const missingCostsUnderTitle = 1.5;
const repeatedKeyCosts = 2;
/** A row for each customer, by its name: what a list of accounts is, and little else. */
const namedRowsCount = 1;
const titleCounts = 1;
/** Scores of a kind that a heading or a title names: what survey answers are. */
const impliedCounts = 1;
const pairCounts = 1;

/** The datasets that the names of sheet and file speak of. */
export const titledDatasets = (titles: readonly string[]): readonly Dataset[] => {
  const folded = titles.map((title) => ` ${fold(title)} `);
  return datasets.filter((dataset) =>
    dataset.titles.some((hint) => folded.some((title) => title.includes(` ${fold(hint)} `))),
  );
};

const pointsOf = ({ field, strength }: FieldMatch): number => (field.required ? 2 : 1) * strength;

/**
 * Names beside keys; or names that serve as keys, with something else that only accounts have, or with figures. A bare "name" does
 * not say whose: lists of roles, products and payouts have one too.
 */
const namesAccounts = (matches: readonly FieldMatch[], figures: number): boolean =>
  matches.some(
    ({ field, column, strength, standsIn }) =>
      strength > 0.5 &&
      column.folded !== 'name' &&
      (field.name === 'name' || (standsIn === true && (matches.length > 1 || figures > 1))),
  );

/** Whether the keys or the names of a list of accounts repeat, and whether its rows carry the accounts' names. */
const rowsOfAccounts = (dataset: Dataset, matches: readonly FieldMatch[], figures: number) => {
  const key = dataset.name === 'accounts' ? matches.find(({ field }) => field.name === 'key') : undefined;
  const name = matches.find(({ field }) => field.name === 'name');
  const comeAgain = (match: FieldMatch | undefined): boolean =>
    match !== undefined && match.column.cells.length > 0 && !isUnique(match.column);
  const repeats = key !== undefined && (comeAgain(key) || comeAgain(name));
  return { repeats, named: key !== undefined && !repeats && namesAccounts(matches, figures) };
};

/** "Opened" and "closed" alone may be anything's; beside each other over dates they are a ticket's. */
const opensAndCloses = ({ name }: Dataset, matches: readonly FieldMatch[]): boolean =>
  name === 'tickets' &&
  ['openedOn', 'closedOn'].every((wanted) =>
    matches.some(
      ({ field, strength, column }) => field.name === wanted && strength < 0.5 && column.cells.length > 0,
    ),
  );

/** A sheet of customers with one row for each is a list of them, though it says from when to when they pay how much. */
const areCustomers = (
  { name }: Dataset,
  matches: readonly FieldMatch[],
  titled: readonly Dataset[],
): boolean => {
  const account = matches.find(({ field }) => field.name === 'account');
  const isTitled = titled.some((one) => one.name === 'accounts') && titled.every((one) => one.name !== name);
  const hasKey = matches.some(({ field }) => field.name === 'key');
  return name === 'subscriptions' && isTitled && !hasKey && account !== undefined && isUnique(account.column);
};

/** A table read as a dataset. */
export interface Reading {
  readonly matches: readonly FieldMatch[];
  readonly measures: readonly MeasureMapping[];
  readonly missing: readonly string[];
  /** Whether a title or a heading says what kind of survey the scores are of. */
  readonly isImplied: boolean;
}

/**
 * What columns and titles say for a dataset, and the points that are left of it once it is set against what is
 * missing: the best candidate has most. `titled` holds the datasets that the titles speak of.
 */
export const weigh = (
  dataset: Dataset,
  { matches, measures, missing, isImplied }: Reading,
  { titled, sample }: { titled: readonly Dataset[]; sample: { readonly columns: readonly SampleColumn[] } },
) => {
  const { repeats, named } = rowsOfAccounts(dataset, matches, measures.length);
  const isTitled = titled.includes(dataset);
  if (!isTitled && !isAnchored(dataset, matches, sample.columns)) return { evidence: 0, points: 0 };
  const isAnother = titled.some((other) => other !== dataset);
  const evidence =
    matches.reduce((sum, match) => sum + pointsOf(match), 0) +
    measures.filter(({ metric }) => isMetricKey(metric)).length +
    (isTitled ? titleCounts : 0) +
    (isImplied ? impliedCounts : 0) +
    (opensAndCloses(dataset, matches) ? pairCounts : 0) +
    (named && !isAnother ? namedRowsCount : 0);
  const costs = missing.length * (isTitled ? missingCostsUnderTitle : missingCosts);
  const isOthers = repeats || areCustomers(dataset, matches, titled);
  return { evidence, points: evidence - costs - (isOthers ? repeatedKeyCosts : 0) };
};
