/** The form of a play: what is wrong with it, and what is kept of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blankFields,
  definitionOf,
  fieldsOf,
  mostDays,
  ownWords,
  playProblems,
  type PlayFields,
  withBand,
} from '../../../../renderer/features/plan/plays/play-fields.ts';
import { playBands } from '../../../../shared/model/plan/play.ts';

const words = { title: 'Call them', steps: 'Today', doneWhen: 'They answered' };
const good: PlayFields = { ...blankFields, words };
const condition = { metric: 'csat', comparison: 'below', value: 70 } as const;

describe('what is wrong', () => {
  it('is nothing with a whole play, with built-in words too', () => {
    expect(playProblems(good)).toEqual({});
    expect(playProblems({ ...good, words: null, condition })).toEqual({});
  });

  it('is said of every field by itself', () => {
    const bad = { ...good, words: { ...words, title: ' ' }, bands: [], dueDays: null };
    expect(playProblems({ ...bad, condition: { ...condition, value: null } })).toEqual({
      title: 'noTitle',
      bands: 'noLights',
      dueDays: 'days',
      value: 'noValue',
    });
    expect(playProblems({ ...good, condition: { ...condition, value: Number.NaN } })).toEqual({
      value: 'noNumber',
    });
  });

  it('takes whole days from today to ten years', () => {
    for (const dueDays of [0, 1, mostDays]) expect(playProblems({ ...good, dueDays })).toEqual({});
    for (const dueDays of [-1, 1.5, mostDays + 1, Number.NaN, null])
      expect(playProblems({ ...good, dueDays })).toEqual({ dueDays: 'days' });
  });
});

describe('what is kept', () => {
  it('is what stands in the fields, and they are the same again', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...playBands), { minLength: 1 }),
        fc.integer({ min: 0, max: mostDays }),
        fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
        (bands, dueDays, value) => {
          const own = value === null ? null : { ...condition, value };
          const ordered = playBands.filter((band) => bands.includes(band));
          const fields = { ...good, bands: ordered, dueDays, condition: own };
          const kept = definitionOf(fields, true);
          expect(kept?.isOff).toBe(true);
          expect(kept && fieldsOf(kept)).toEqual(fields);
        },
      ),
    );
  });

  it('is nothing while something is wrong', () => {
    expect(definitionOf({ ...good, bands: [] }, false)).toBeUndefined();
    expect(definitionOf({ ...good, dueDays: Number.NaN }, false)).toBeUndefined();
    expect(definitionOf({ ...good, condition: { ...condition, value: null } }, false)).toBeUndefined();
  });
});

it('has the lights in one order, whichever was pressed first', () => {
  expect(withBand(withBand(['unknown'], 'red', true), 'green', true)).toEqual(['red', 'green', 'unknown']);
  expect(withBand(['red', 'green'], 'red', false)).toEqual(['green']);
});

it('takes built-in words that were typed back for built-in ones', () => {
  expect(ownWords({ ...words }, words)).toBeNull();
  expect(ownWords({ ...words, title: 'Ring them' }, words)).toEqual({ ...words, title: 'Ring them' });
  expect(ownWords(words, null)).toEqual(words);
});
