/** A column of few different values among many rows: each value once, and row by row which of them it is. Pure. */

/** The column. */
export interface Words<Value> {
  readonly values: readonly Value[];
  /** Row by row the place of its value. */
  readonly at: readonly number[];
}

/** Packs values; `nameOf` tells them apart, left out: the values themselves do. */
export const packWords = <Value>(
  rows: readonly Value[],
  nameOf: (value: Value) => unknown = (value) => value,
): Words<Value> => {
  const places = new Map<unknown, number>();
  const values: Value[] = [];
  const at = rows.map((value) => {
    const name = nameOf(value);
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, values.length);
    return values.push(value) - 1;
  });
  return { values, at };
};

/** The value of a row. */
export const wordAt = <Value>({ values, at }: Words<Value>, row: number): Value =>
  values[at[row] as number] as Value;
