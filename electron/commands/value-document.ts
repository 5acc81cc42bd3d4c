/** Value as the JSON document of `nabiz value`: money in the currency's units instead of hundredths. */

const hundredths = /Minor$/;

const unitsOf = (value: unknown): unknown => (typeof value === 'number' ? value / 100 : value);

/** `newMinor` stands beside `new`, the ids of who is new: there the money says that it is recurring revenue. */
const nameOf = (key: string, taken: object): string => {
  const name = key.replace(hundredths, '');
  return name in taken ? `${name}Mrr` : name;
};

/** The same value with every `…Minor` field named without it, in whole units of its currency. */
export const inUnits = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inUnits);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, own]) =>
      hundredths.test(key) ? [nameOf(key, value), unitsOf(own)] : [key, inUnits(own)],
    ),
  );
};
