/** The colours of every theme can be read, and the lights told apart by eyes and printers without colour. */
import { describe, expect, it } from 'vitest';
import { contrastOf, distanceFor, lightnessOf } from '../../../renderer/ui/contrast.ts';
import { themes } from '../../helpers/tokens.ts';

describe('the measures', () => {
  it('agree with WCAG’s own figures', () => {
    expect(contrastOf('#000', '#fff')).toBeCloseTo(21, 5);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrastOf('#767676', '#fff')).toBeGreaterThan(4.5);
  });

  it('agree with CIELAB', () => {
    expect(lightnessOf('#000000')).toBeCloseTo(0, 5);
    expect(lightnessOf('#ffffff')).toBeCloseTo(100, 5);
    expect(lightnessOf('#777777')).toBeCloseTo(50.03, 1);
  });

  it('know that red and green of one lightness look alike to some', () => {
    const [red, green] = ['#b35000', '#6b7a00'];
    expect(distanceFor('green', red, green)).toBeLessThan(distanceFor('green', red, '#0060ff'));
    expect(distanceFor('red', '#808080', '#808080')).toBeCloseTo(0, 5);
  });
});

const inks = ['ink', 'ink-soft', 'ink-muted', 'accent', 'red-ink', 'amber-ink', 'green-ink', 'unknown-ink'];
const grounds = ['paper', 'paper-sunken', 'accent-soft', 'red-soft', 'amber-soft', 'green-soft'];
/** Fills of marks, lights and bars, and the frames of fields. */
const marks = ['red', 'amber', 'green', 'unknown', 'accent', 'ink-muted'];
const markGrounds = ['paper', 'paper-sunken', 'red-soft', 'amber-soft', 'green-soft'];
/** Letters that stand in the paper's colour: on filled buttons and badges. */
const fills = ['ink', 'ink-soft', 'accent'];
const lights = [
  ['red', 'amber'],
  ['red', 'green'],
  ['amber', 'green'],
] as const;

describe.each(Object.entries(themes))('%s', (_, colours) => {
  const colour = (name: string): string => colours[name] ?? `no --${name}`;
  const failing = (names: readonly string[], on: readonly string[], least: number): readonly string[] =>
    names.flatMap((name) =>
      on
        .map((ground) => ({ ground, contrast: contrastOf(colour(name), colour(ground)) }))
        .filter(({ contrast }) => !(contrast >= least))
        .map(({ ground, contrast }) => `${name} on ${ground}: ${contrast.toFixed(2)}`),
    );

  it('names every colour', () => {
    const missing = [...inks, ...grounds, ...marks, 'rule', 'track'].filter((name) => !(name in colours));
    expect(missing).toEqual([]);
  });

  it('sets every text on every ground at 4.5 : 1 or better', () => {
    expect(failing(inks, grounds, 4.5)).toEqual([]);
    expect(failing(['paper'], fills, 4.5)).toEqual([]);
  });

  it('draws every mark at 3 : 1 or better', () => {
    expect(failing(marks, markGrounds, 3)).toEqual([]);
  });

  it.each(lights)('keeps %s and %s apart without colour', (one, other) => {
    expect(Math.abs(lightnessOf(colour(one)) - lightnessOf(colour(other)))).toBeGreaterThanOrEqual(10);
  });

  it.each(lights)('keeps %s and %s apart for eyes without red or green', (one, other) => {
    for (const blindness of ['red', 'green'] as const)
      expect(distanceFor(blindness, colour(one), colour(other))).toBeGreaterThanOrEqual(15);
  });
});

describe('print', () => {
  const { print } = themes;

  it('wastes no ink on grounds', () => {
    const tinted = grounds.filter((name) => name !== 'accent-soft' && print[name] !== '#fff');
    expect(tinted).toEqual([]);
  });

  it('draws hairlines that a laser printer keeps', () => {
    expect(contrastOf(print['rule'] ?? '', '#fff')).toBeGreaterThanOrEqual(3);
  });
});
