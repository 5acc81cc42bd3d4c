/** How well one colour is told from another. Runs inside the page. */

/** Red, green and blue up to 255, and how much of it is there up to 1. */
export type Colour = readonly [number, number, number, number];

/** Reads colours as the browser draws them. */
export interface ColourProbe {
  /** Of any way CSS writes a colour. */
  colourOf(text: string): Colour;
  /** By the formula of WCAG: 1 where they are alike, up to 21. */
  contrast(a: Colour, b: Colour): number;
  /** The background that is seen behind an element. */
  groundOf(element: Element | null): Colour;
}

/** Puts the probe into the page. */
export const installColourProbe = (): void => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Colour>();
  const colourOf = (text: string): Colour => {
    const before = known.get(text);
    if (before || !canvas) return before ?? [0, 0, 0, 0];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    const colour = [r, g, b, a / 255] as const;
    known.set(text, colour);
    return colour;
  };
  const light = (colour: Colour): number => {
    const [r = 0, g = 0, b = 0] = colour
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: Colour, b: Colour): number => {
    const [high = 0, low = 0] = [light(a), light(b)].toSorted((one, other) => other - one);
    return (high + 0.05) / (low + 0.05);
  };
  const groundOf = (element: Element | null): Colour => {
    for (let at = element; at; at = at.parentElement) {
      const colour = colourOf(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0.5) return colour;
    }
    return [255, 255, 255, 1];
  };
  (globalThis as unknown as { colourProbe: ColourProbe }).colourProbe = { colourOf, contrast, groundOf };
};
