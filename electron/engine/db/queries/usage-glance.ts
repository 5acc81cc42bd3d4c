/** What rows of usage hold at a glance: the days, the features of each day, the columns. */
import type { Day } from '../../../../shared/dates.ts';

/** `usage`: there are rows; the others: some row has that column. */
export type UsageFact = 'usage' | 'usage.person' | 'usage.feature' | 'usage.activeUsers' | 'usage.seats';

/** Some rows of usage at a glance: of one table, or of all of them. */
export interface UsageGlance {
  readonly dates: Set<Day>;
  /** Feature → the days on which anybody used it. */
  readonly features: Map<string, Set<Day>>;
  readonly known: Set<UsageFact>;
}

/** A glance as text: what is in a set as a list. */
interface Written {
  readonly dates: readonly Day[];
  readonly features: readonly (readonly [string, readonly Day[]])[];
  readonly known: readonly UsageFact[];
}

/** Of no rows. */
export const emptyGlance = (): UsageGlance => ({ dates: new Set(), features: new Map(), known: new Set() });

/** Adds days on which a feature was used. */
const addFeature = ({ features }: UsageGlance, feature: string, days: Iterable<Day>): void => {
  const own = features.get(feature) ?? new Set();
  features.set(feature, own);
  for (const day of days) own.add(day);
};

/** Adds one row, or all rows that are the same in this. */
export const addUse = (glance: UsageGlance, day: Day, feature: string | null): void => {
  glance.dates.add(day);
  glance.known.add('usage');
  if (feature === null) return;
  glance.known.add('usage.feature');
  addFeature(glance, feature, [day]);
};

/** The glance as text, to be kept. */
export const writtenGlance = ({ dates, features, known }: UsageGlance): string =>
  JSON.stringify({
    dates: [...dates],
    features: [...features].map(([feature, days]) => [feature, [...days]]),
    known: [...known],
  } satisfies Written);

/** Adds what was kept as text. */
export const addWritten = (glance: UsageGlance, text: string): void => {
  const { dates, features, known } = JSON.parse(text) as Written;
  for (const day of dates) glance.dates.add(day);
  for (const [feature, days] of features) addFeature(glance, feature, days);
  for (const fact of known) glance.known.add(fact);
};
