/** How far a slider of weights reaches and how fine it moves: round numbers, with room above the largest weight. Pure. */

/** From 0 to `most` in steps. */
export interface SliderScale {
  readonly most: number;
  readonly step: number;
}

const roomAbove = 1.5;
const leastSteps = 40;
const roundParts = [1, 2, 5, 10];

const powerOf = (value: number): number => 10 ** Math.floor(Math.log10(value));

const tidy = (value: number): number => Number(value.toPrecision(6));

/** The least round number (1, 2 or 5 and noughts) that is not below a value. */
const roundUp = (value: number): number => {
  const power = powerOf(value);
  return tidy(power * (roundParts.find((part) => part * power >= value * (1 - 1e-9)) ?? 10));
};

const roundDown = (value: number): number => {
  const power = powerOf(value);
  return tidy(power * (roundParts.findLast((part) => part * power <= value * (1 + 1e-9)) ?? 1));
};

/** The scale for weights that stand beside each other; what is no weight is left out. */
export const sliderScale = (weights: readonly number[]): SliderScale => {
  const largest = Math.max(...weights.filter((weight) => Number.isFinite(weight) && weight > 0), 0);
  if (largest === 0) return { most: 10, step: 0.2 };
  const most = roundUp(largest * roomAbove);
  return { most, step: roundDown(most / leastSteps) };
};
