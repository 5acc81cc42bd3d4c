/** The colour of the house on paper: the same where it can be read, no darker than it must be where it cannot. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrastOnWhite, readableAccent } from '../../../renderer/print/readable-accent.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);

it('counts contrast as WCAG does', () => {
  expect(contrastOnWhite('#000000')).toBeCloseTo(21, 5);
  expect(contrastOnWhite('#ffffff')).toBeCloseTo(1, 5);
  expect(contrastOnWhite('#767676')).toBeCloseTo(4.54, 2);
  expect(contrastOnWhite('#777777')).toBeCloseTo(4.48, 2);
});

it('can always be read on white paper', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      expect(contrastOnWhite(readableAccent(accent))).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

it('leaves a colour alone that can be read', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      fc.pre(contrastOnWhite(accent) >= 4.5);
      expect(readableAccent(accent)).toBe(accent);
    }),
  );
});

it('darkens no more than it must, and keeps the kind of colour', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      fc.pre(contrastOnWhite(accent) < 4.5);
      const chosen = readableAccent(accent);
      expect(contrastOnWhite(chosen)).toBeLessThan(5.2);
      const channels = (text: string) => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
      const [before, after] = [channels(accent), channels(chosen)];
      const share = Math.max(...after) / Math.max(...before);
      for (const [i, channel] of after.entries())
        expect(Math.abs(channel - (before[i] ?? 0) * share)).toBeLessThanOrEqual(1.5);
    }),
  );
});
