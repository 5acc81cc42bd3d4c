/** The parts that money is kept apart in: group and currency. */

/** Where money belongs. */
export interface Place {
  readonly group: string | null;
  readonly currency: string | null;
}

/** A text that two places share only if they are the same. */
export const partKey = ({ group, currency }: Place): string => JSON.stringify([group, currency]);

/** The place of a text that `partKey` made. */
export const placeOf = (key: string): Place => {
  const [group, currency] = JSON.parse(key) as [string | null, string | null];
  return { group, currency };
};

const compare = (a: string | null, b: string | null): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
};

/** Groups by name, then currencies by name; what has none comes last. Amounts of two currencies have no order. */
export const compareParts = (a: Place, b: Place): number =>
  compare(a.group, b.group) || compare(a.currency, b.currency);
