/** Everything on the account's page that rows stand behind, in groups as the page has them. Pure. */
import type { AccountPage } from '../../../../shared/model/account-page.ts';
import { datasetNames, type DatasetName } from '../../../../shared/datasets/types.ts';
import { listNames, type ListName, type RowsAbout } from '../../../../shared/model/rows-about.ts';
import type { DimensionScore, MetricScore, TraitScore } from '../../../../shared/model/score.ts';

/** One figure. */
export type Entry =
  | { readonly about: Extract<RowsAbout, { kind: 'dimension' }>; readonly dimension: DimensionScore }
  | { readonly about: Extract<RowsAbout, { kind: 'metric' }>; readonly metric: MetricScore }
  | { readonly about: Extract<RowsAbout, { kind: 'trait' }>; readonly trait: TraitScore }
  | { readonly about: Extract<RowsAbout, { kind: 'list' }>; readonly total: number }
  | { readonly about: Extract<RowsAbout, { kind: 'value' }> }
  /** `rows`: null where the page does not count them. */
  | { readonly about: Extract<RowsAbout, { kind: 'dataset' }>; readonly rows: number | null };

/** Figures under one heading: a dimension's, else what the words call it. */
export interface EntryGroup {
  readonly heading:
    | { readonly kind: 'dimension'; readonly key: string }
    | { readonly kind: 'traits' | 'lists' | 'tables' };
  readonly entries: readonly Entry[];
}

type Page = Pick<AccountPage, 'score' | 'answersTotal' | 'invoicesTotal' | 'ticketsTotal' | 'freshness'>;

const inUse = (metrics: readonly MetricScore[]): readonly MetricScore[] =>
  metrics.filter(({ state }) => state !== 'off');

const dimensionGroup = (dimension: DimensionScore): EntryGroup => {
  const { key, metrics } = dimension;
  return {
    heading: { kind: 'dimension', key },
    entries: [
      { about: { kind: 'dimension', key }, dimension },
      ...inUse(metrics).map((metric): Entry => ({ about: { kind: 'metric', key: metric.key }, metric })),
    ],
  };
};

const totalOf = (page: Page, list: ListName): number => {
  switch (list) {
    case 'invoices':
      return page.invoicesTotal;
    case 'tickets':
      return page.ticketsTotal;
    case 'surveys':
      return page.answersTotal;
  }
};

/** A table that was never imported has no rows of anybody. */
const tableEntries = ({ freshness }: Page): readonly Entry[] =>
  datasetNames.flatMap((key: DatasetName): readonly Entry[] => {
    const known = freshness.find(({ dataset }) => dataset === key);
    if (known?.newest === null) return [];
    return [{ about: { kind: 'dataset', key }, rows: known?.rowsOfAccount ?? null }];
  });

/** The groups. */
export const entryGroups = (page: Page): readonly EntryGroup[] => [
  ...page.score.dimensions.map(dimensionGroup).filter(({ entries }) => entries.length > 1),
  {
    heading: { kind: 'traits' },
    entries: page.score.traits.map((trait) => ({ about: { kind: 'trait', key: trait.key }, trait })),
  },
  {
    heading: { kind: 'lists' },
    entries: [
      { about: { kind: 'value' } },
      ...listNames.map((key): Entry => ({ about: { kind: 'list', key }, total: totalOf(page, key) })),
    ],
  },
  { heading: { kind: 'tables' }, entries: tableEntries(page) },
];

/** Every entry in order. */
export const allEntries = (groups: readonly EntryGroup[]): readonly Entry[] =>
  groups.flatMap(({ entries }) => entries);

/** The metrics that a figure stands on instead of rows of its own; undefined where it has rows. */
export const metricsBehind = (entry: Entry, page: Page): readonly MetricScore[] | undefined => {
  if ('dimension' in entry) return inUse(entry.dimension.metrics);
  if (!('trait' in entry)) return undefined;
  const read = ({ satisfied: 'satisfaction', engaged: 'adoption' } as Readonly<Record<string, string>>)[
    entry.trait.key
  ];
  if (read === undefined) return undefined;
  return inUse(page.score.dimensions.find(({ key }) => key === read)?.metrics ?? []);
};
