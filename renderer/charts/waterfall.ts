/** Where the bars of a waterfall begin and end: each where the one before it ended. */

/** One bar on its way. */
export interface WaterfallStep {
  readonly from: number;
  readonly to: number;
}

/** The bars of parts that add up, from `start` on; the last one ends on the sum. */
export const waterfallSteps = (start: number, parts: readonly number[]): readonly WaterfallStep[] => {
  let so = start;
  return parts.map((part) => {
    const from = so;
    so += part;
    return { from, to: so };
  });
};

/** The part of a measure that a drawing shows. */
export interface WaterfallScale {
  readonly low: number;
  readonly high: number;
}

/** The whole measure of a score. */
export const wholeScale: WaterfallScale = { low: 0, high: 100 };

/** Tens around everything that is drawn, within 0 to 100: small changes of a high score are not lost in the whole. */
export const scaleAround = (values: readonly number[]): WaterfallScale => {
  const low = Math.max(0, Math.floor((Math.min(...values) - 2) / 10) * 10);
  const high = Math.min(100, Math.ceil((Math.max(...values) + 2) / 10) * 10);
  return low < high ? { low, high } : wholeScale;
};

/** A value's place on the scale, in percent of its width; outside it stands at the edge. */
export const placeOn = ({ low, high }: WaterfallScale, value: number): number =>
  Math.min(100, Math.max(0, ((value - low) / (high - low)) * 100));
