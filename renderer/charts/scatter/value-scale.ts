/** The upright scale of a scatter: amounts from the bottom to the top, spread evenly or by powers of ten. Pure. */

/** Where amounts stand. */
export interface ValueScale {
  /** `log`: the same distance is the same ratio; amounts of 0 and below lie on the bottom line. */
  readonly kind: 'linear' | 'log';
  /** Of the bottom line (for `log` of the first mark above it) and of the top. */
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** An amount's place from the bottom, 0..1. */
  readonly place: (value: number) => number;
}

/** From here on most amounts would lie on the bottom line of an even scale. */
const wideFrom = 8;
/** On a scale of powers of ten the bottom line is for amounts of 0: the first power stands above it. */
const firstPlace = 0.05;
const mostTicks = 5;

const middleOf = (rising: Float64Array): number => rising[Math.floor(rising.length / 2)] ?? 0;

/** 1, 2 or 5 times a power of ten, on or below a value above 0. */
const roundDown = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return ([5, 2].find((step) => value >= step * power * (1 - 1e-9)) ?? 1) * power;
};

/** 1, 2 or 5 times a power of ten, on or above a value above 0. */
const roundUp = (value: number): number => {
  const below = roundDown(value);
  if (below >= value * (1 - 1e-9)) return below;
  const power = 10 ** Math.floor(Math.log10(below) + 1e-9);
  return ([2, 5].find((step) => below < (step - 0.5) * power) ?? 10) * power;
};

const linear = (least: number, most: number): ValueScale => {
  const [bottom, top] = [Math.min(0, least), most > 0 ? most : 1];
  const step = roundUp((top - bottom) / mostTicks);
  const [first, last] = [Math.floor(bottom / step + 1e-9), Math.ceil(top / step - 1e-9)];
  const [low, high] = [Math.min(0, first * step), last * step];
  const from = Math.round(low / step);
  const ticks = Array.from({ length: last - from + 1 }, (_, i) => (from + i) * step);
  return { kind: 'linear', low, high, ticks, place: (value) => (value - low) / (high - low) };
};

const log = (least: number, most: number): ValueScale => {
  const [low, high] = [roundDown(least), roundUp(most)];
  const [from, span] = [Math.log10(low), Math.log10(high) - Math.log10(low)];
  const powers = Array.from({ length: Math.ceil(span) + 2 }, (_, i) => 10 ** (Math.floor(from + 1e-9) + i));
  const within = (steps: readonly number[]) =>
    powers
      .flatMap((power) => steps.map((step) => step * power))
      .filter((own) => own >= low * (1 - 1e-9) && own <= high * (1 + 1e-9));
  const ticks = span < 1.6 ? within([1, 2, 5]) : within([1]);
  return {
    kind: 'log',
    low,
    high,
    ticks,
    place: (value) =>
      value <= 0 ? 0 : firstPlace + (1 - firstPlace) * Math.max(0, (Math.log10(value) - from) / span),
  };
};

/** A scale for amounts: by powers of ten where the largest is many times the one in the middle. */
export const valueScale = (values: Float64Array): ValueScale => {
  const rising = values.toSorted();
  const above = rising.filter((value) => value > 0);
  const [least, most] = [above[0], above.at(-1)];
  if (least === undefined || most === undefined) return linear(rising[0] ?? 0, 0);
  const isWide = most > wideFrom * middleOf(above) && roundDown(least) < roundUp(most);
  return isWide && (rising[0] ?? 0) >= 0 ? log(least, most) : linear(rising[0] ?? 0, most);
};
