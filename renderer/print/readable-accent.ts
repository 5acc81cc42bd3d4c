/** The colour of a house made dark enough to be read on white paper. */
import { contrastOf } from '../ui/contrast.ts';

/** What WCAG asks of text (AA). */
const leastContrast = 4.5;
const steps = 64;

type Channels = readonly [number, number, number];

const channelsOf = (colour: string): Channels => {
  const at = (from: number): number => Number.parseInt(colour.slice(from, from + 2), 16);
  return [at(1), at(3), at(5)];
};

/** How a colour (`#rrggbb`) stands out from white: 1 to 21, as WCAG counts. */
export const contrastOnWhite = (colour: string): number => contrastOf(colour, '#ffffff');

const darker = (colour: string, step: number): string => {
  const share = (steps - step) / steps;
  return `#${channelsOf(colour)
    .map((channel) =>
      Math.round(channel * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};

/** The colour itself where it can be read on white, else the lightest darker one of its kind that can. */
export const readableAccent = (colour: string): string => {
  let step = 0;
  while (contrastOnWhite(darker(colour, step)) < leastContrast) step += 1;
  return darker(colour, step);
};
