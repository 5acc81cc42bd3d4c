import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { npsOfPasted, readPastedScores } from '../../../shared/model/surveys/pasted-scores.ts';

describe('pasted scores', () => {
  it.each([
    ['9 10 0', [9, 10, 0]],
    ['9,10,0', [9, 10, 0]],
    ['9; 10; 0;', [9, 10, 0]],
    ['9\t10\r\n0\n', [9, 10, 0]],
    ['[9, "10", 0]', [9, 10, 0]],
    ['9-10-0', [9, 10, 0]],
    ['9 – 10 / 0 | 7', [9, 10, 0, 7]],
    ['• 9\n• 10', [9, 10]],
    ['9.0 10.00 07', [9, 10, 7]],
    ['\u200f9\u200f, ９', [9, 9]],
    ['', []],
    [' \n ', []],
  ])('reads %j', (text, scores) => {
    expect(readPastedScores(text)).toEqual({ scores, faults: [] });
  });

  it('refuses what is no whole number from 0 to 10, and says where it stands', () => {
    expect(readPastedScores('9 11\n8, -3, 7.5\nNPS 10').faults).toEqual([
      { text: '11', line: 1, column: 3, place: 2 },
      { text: '-3', line: 2, column: 4, place: 4 },
      { text: '7.5', line: 2, column: 8, place: 5 },
      { text: 'NPS', line: 3, column: 1, place: 6 },
    ]);
  });

  it('reads back any scores with any separators between them', () => {
    const separator = fc.constantFrom(' ', ', ', ';', '\n', '\r\n', '\t', ' | ', '/', ' - ');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), separator)), (parts) => {
        const text = parts.map(([score, gap]) => `${score}${gap}`).join('');
        expect(readPastedScores(text)).toEqual({ scores: parts.map(([score]) => score), faults: [] });
      }),
    );
  });
});

describe('the calculator', () => {
  it('counts and scores', () => {
    // 6 promoters, 2 passives, 2 detractors: the worked case 6 − 2 in 10.
    const found = npsOfPasted('10 10 10 9 9 9 8 7 6 0');
    expect(found).toMatchObject({ promoters: 6, passives: 2, detractors: 2 });
    expect(found.distribution).toEqual([1, 0, 0, 0, 0, 0, 1, 1, 1, 3, 3]);
    expect(found.nps?.score).toBe(40);
    expect(found.nps?.low).toBeCloseTo(-12.586376638268327, 9);
    expect(found.nps?.high).toBeCloseTo(74.12483817672987, 9);
  });

  it('gives no score of fewer than five answers, nor while something cannot be read', () => {
    expect(npsOfPasted('10 10 9 9').nps).toBeNull();
    expect(npsOfPasted('10 10 9 9 8 eleven').nps).toBeNull();
    expect(npsOfPasted('10 10 9 9 8').nps).not.toBeNull();
  });
});
