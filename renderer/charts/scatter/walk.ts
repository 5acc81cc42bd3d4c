/** The way of the arrow keys over the points of a scatter: along one measure, every point is reached. Pure. */

/** The points in the order of each measure; both hold every point once. */
export interface Walk {
  readonly along: Uint32Array;
  readonly up: Uint32Array;
  /** A point's place in each order. */
  readonly placeAlong: Uint32Array;
  readonly placeUp: Uint32Array;
}

const orderOf = (first: Float64Array, second: Float64Array): Uint32Array =>
  Uint32Array.from(first, (_, i) => i).toSorted(
    (a, b) =>
      (first[a] as number) - (first[b] as number) || (second[a] as number) - (second[b] as number) || a - b,
  );

const placesIn = (order: Uint32Array): Uint32Array => {
  const places = new Uint32Array(order.length);
  order.forEach((point, place) => (places[point] = place));
  return places;
};

/** Both orders of points. */
export const walkOver = (x: Float64Array, y: Float64Array): Walk => {
  const [along, up] = [orderOf(x, y), orderOf(y, x)];
  return { along, up, placeAlong: placesIn(along), placeUp: placesIn(up) };
};

/** The number of the point with the largest amount: where the keyboard begins. */
export const placeOfMost = (y: Float64Array): number =>
  y.reduce((most, value, i) => (value > (y[most] as number) ? i : most), 0);

/** What a key means: forward is the reading direction. */
export type WalkStep = 'forward' | 'back' | 'up' | 'down' | 'first' | 'last';

/** A key as a step; null for a key that does not move. */
export const stepOfKey = (key: string, rtl: boolean): WalkStep | null => {
  switch (key) {
    case 'ArrowRight':
      return rtl ? 'back' : 'forward';
    case 'ArrowLeft':
      return rtl ? 'forward' : 'back';
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return null;
  }
};

const beside = (order: Uint32Array, places: Uint32Array, [from, by]: readonly [number, number]): number =>
  order[Math.min(order.length - 1, Math.max(0, (places[from] as number) + by))] as number;

/** The point that a step leads to. `first` is the most, `last` the least valuable. */
export const walked = ({ along, up, placeAlong, placeUp }: Walk, from: number, step: WalkStep): number => {
  switch (step) {
    case 'forward':
      return beside(along, placeAlong, [from, 1]);
    case 'back':
      return beside(along, placeAlong, [from, -1]);
    case 'up':
      return beside(up, placeUp, [from, 1]);
    case 'down':
      return beside(up, placeUp, [from, -1]);
    case 'first':
      return up.at(-1) ?? 0;
    case 'last':
      return up[0] ?? 0;
  }
};
