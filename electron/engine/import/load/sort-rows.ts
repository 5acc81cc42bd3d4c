/** Orders rows by whole numbers (counting sort: linear and stable, and rows come in millions). */

const rangeOf = (order: Int32Array, keys: Int32Array): { least: number; most: number } => {
  let least = keys[order[0] as number] as number;
  let most = least;
  for (let i = 0; i < order.length; i++) {
    const key = keys[order[i] as number] as number;
    if (key < least) least = key;
    else if (key > most) most = key;
  }
  return { least, most };
};

/** The rows of `order` by their key (`keys[row]`); rows of one key stay in the order they were in. */
export const sortedBy = (order: Int32Array, keys: Int32Array): Int32Array => {
  if (order.length === 0) return order;
  const { least, most } = rangeOf(order, keys);
  const starts = new Int32Array(most - least + 2);
  for (let i = 0; i < order.length; i++) {
    const place = (keys[order[i] as number] as number) - least + 1;
    starts[place] = (starts[place] as number) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const sorted = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const row = order[i] as number;
    const place = (keys[row] as number) - least;
    const to = starts[place] as number;
    sorted[to] = row;
    starts[place] = to + 1;
  }
  return sorted;
};
