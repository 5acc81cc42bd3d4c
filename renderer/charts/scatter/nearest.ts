/** Finds the point under the pointer: points are kept in squares, so that only a few are looked at. Pure. */

/** Points in pixels; the same place in both is the same point. */
export interface Pixels {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Finds the point nearest to a place, as its number; -1 where none is near. */
export type FindNearest = (x: number, y: number) => number;

const keyOf = (column: number, row: number): number => column * 65_536 + row;

/** Within so many pixels. */
export const nearestWithin = ({ x, y }: Pixels, reachPx: number): FindNearest => {
  const squares = new Map<number, number[]>();
  x.forEach((own, i) => {
    const key = keyOf(Math.floor(own / reachPx), Math.floor((y[i] as number) / reachPx));
    const held = squares.get(key);
    if (held) held.push(i);
    else squares.set(key, [i]);
  });
  return (atX, atY) => {
    const [column, row] = [Math.floor(atX / reachPx), Math.floor(atY / reachPx)];
    let [nearest, least] = [-1, reachPx * reachPx];
    for (let c = column - 1; c <= column + 1; c += 1)
      for (let r = row - 1; r <= row + 1; r += 1)
        for (const i of squares.get(keyOf(c, r)) ?? []) {
          const distance = ((x[i] as number) - atX) ** 2 + ((y[i] as number) - atY) ** 2;
          // Of points on one place the later one is drawn on top.
          if (distance <= least) [nearest, least] = [i, distance];
        }
    return nearest;
  };
};
