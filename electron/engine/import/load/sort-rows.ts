/** Orders rows by a whole number, keeping the order of equal ones (counting sort: linear, and rows come in millions). */
export const sortedBy = (order: Int32Array, numberOf: (index: number) => number): Int32Array => {
  if (order.length === 0) return order;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const index of order) {
    const number = numberOf(index);
    if (number < least) least = number;
    if (number > most) most = number;
  }
  const starts = new Int32Array(most - least + 2);
  for (const index of order) (starts[numberOf(index) - least + 1] as number)++;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const sorted = new Int32Array(order.length);
  for (const index of order) {
    const place = numberOf(index) - least;
    sorted[starts[place] as number] = index;
    starts[place] = (starts[place] as number) + 1;
  }
  return sorted;
};
