/** From scores to the paths of a small trend line. */

/** The field the paths are drawn on; the height is the score's own scale, 0 to 100 with 100 on top. */
export const trendField = { width: 240, height: 100 } as const;

/** A place on the field. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A line broken where values are unknown; a value alone between two gaps becomes a dot. */
export interface TrendPaths {
  /** SVG path data; empty without values. */
  readonly lines: string;
  /** The newest known value, null without one. */
  readonly last: Place | null;
}

const round = (value: number): number => Math.round(value * 100) / 100;

const placeOf = (score: number, index: number, count: number): Place => ({
  x: count < 2 ? trendField.width : round((index / (count - 1)) * trendField.width),
  y: round(trendField.height - score),
});

/** Path data of scores 0..100 (oldest first, null = unknown) spread evenly over the field. */
export const trendPaths = (values: readonly (number | null)[]): TrendPaths => {
  let lines = '';
  let last: Place | null = null;
  values.forEach((score, index) => {
    if (score === null) return;
    const place = placeOf(score, index, values.length);
    const follows = index > 0 && values[index - 1] !== null;
    const ends = index === values.length - 1 || values[index + 1] === null;
    lines += follows ? `L${place.x} ${place.y}` : `M${place.x} ${place.y}${ends ? 'h0' : ''}`;
    last = place;
  });
  return { lines, last };
};
