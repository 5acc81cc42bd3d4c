/** How colours differ for eyes: contrast as WCAG counts it, lightness, and what is left without red or green. Pure. */

/** Red, green and blue, 0..1 each, as they are mixed of light. */
type Light = readonly [red: number, green: number, blue: number];

const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);

/** `#rgb` or `#rrggbb` as light. */
const lightOf = (colour: string): Light => {
  const digits = colour.slice(1);
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const at = (place: number): number => linear(Number.parseInt(long.slice(place, place + 2), 16) / 255);
  return [at(0), at(2), at(4)];
};

const luminanceOf = ([red, green, blue]: Light): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** The contrast of two colours: 1 (none) to 21 (black on white). */
export const contrastOf = (one: string, other: string): number => {
  const [dark, bright] = [one, other].map((colour) => luminanceOf(lightOf(colour))).toSorted((a, b) => a - b);
  return ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

const cubeRoot = (share: number): number =>
  share > 216 / 24389 ? Math.cbrt(share) : (share * 841) / 108 + 4 / 29;

/** How light a colour looks: 0 is black, 100 is white (L* of CIELAB). A printer without colour keeps this alone. */
export const lightnessOf = (colour: string): number => 116 * cubeRoot(luminanceOf(lightOf(colour))) - 16;

/** What an eye lacks: the cones for red, or those for green. */
export type Blindness = 'red' | 'green';

/** What is seen of light without one kind of cones (Viénot, Brettel and Mollon, 1999). */
const seen: Readonly<Record<Blindness, readonly [Light, Light, Light]>> = {
  red: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  green: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
};

type Lab = readonly [number, number, number];

const labOf = ([red, green, blue]: Light): Lab => {
  const x = cubeRoot((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = cubeRoot(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = cubeRoot((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

const seenOf = (colour: string, blindness: Blindness): Lab => {
  const light = lightOf(colour);
  const channel = (row: Light): number => row.reduce((sum, share, at) => sum + share * (light[at] ?? 0), 0);
  const [red, green, blue] = seen[blindness];
  return labOf([channel(red), channel(green), channel(blue)]);
};

/** How far two colours are apart for such an eye (ΔE of 1976); below about 10 they are easily taken for one another. */
export const distanceFor = (blindness: Blindness, one: string, other: string): number => {
  const [a, b] = [seenOf(one, blindness), seenOf(other, blindness)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};
