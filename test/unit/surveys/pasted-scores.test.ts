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
    ['٩ ١٠، ۷', [9, 10, 7]],
    ['9,0\n10,0\r\n0,00', [9, 10, 0]],
    ['9,0', [9, 0]],
    ['9,0\n10,1', [9, 0, 10, 1]],
    ['', []],
    [' \n ', []],
  ])('reads %j', (text, scores) => {
    expect(readPastedScores(text)).toEqual({ scores, faults: [], heading: null });
  });

  it('refuses what is no whole number from 0 to 10, and says where it stands', () => {
    expect(readPastedScores('9 11\n8, -3, 7.5\nNPS 10').faults).toEqual([
      { text: '11', why: 'outOfRange', line: 1, column: 3, place: 2 },
      { text: '-3', why: 'outOfRange', line: 2, column: 4, place: 4 },
      { text: '7.5', why: 'notWhole', line: 2, column: 8, place: 5 },
      { text: 'NPS', why: 'noNumber', line: 3, column: 1, place: 6 },
    ]);
  });

  it.each([
    ['NPS score\n9\n10', 'NPS score', [9, 10]],
    ['Recommend (0-10)\n9\n10', 'Recommend (0-10', [9, 10]],
    ['Puan: 9, 10', 'Puan', [9, 10]],
    ['ציון\t9\t10', 'ציון', [9, 10]],
    ['Puan\n9,0\n8,0', 'Puan', [9, 8]],
    ['\n\nScore\n\n3', 'Score', [3]],
    ['Q1\n7', 'Q1', [7]],
    ['Answers of 2026\n9\n10', 'Answers of 2026', [9, 10]],
    ['Puan: 9, 10\n8\n7', 'Puan', [9, 10, 8, 7]],
  ])('takes the words before the numbers of %j as a heading', (text, heading, scores) => {
    expect(readPastedScores(text)).toEqual({ scores, faults: [], heading });
  });

  it('takes no answer for a part of the heading', () => {
    const { scores, faults, heading } = readPastedScores('Ada 9\nNoa 10');
    expect([scores, heading]).toEqual([[9, 10], 'Ada']);
    expect(faults).toEqual([{ text: 'Noa', why: 'noNumber', line: 2, column: 1, place: 3 }]);
  });

  it('drops no answer that stands on the first line beside a stray word', () => {
    const { scores, faults, heading } = readPastedScores('10 9 8, abc; 9\n7');
    expect([scores, heading]).toEqual([[10, 9, 8, 9, 7], null]);
    expect(faults.map(({ text }) => text)).toEqual(['abc']);
  });

  it('reads back any scores with any separators between them', () => {
    const separator = fc.constantFrom(' ', ', ', ';', '\n', '\r\n', '\t', ' | ', '/', ' - ');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), separator)), (parts) => {
        const text = parts.map(([score, gap]) => `${score}${gap}`).join('');
        expect(readPastedScores(text)).toEqual({
          scores: parts.map(([score]) => score),
          faults: [],
          heading: null,
        });
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

  it('leaves out what cannot be read where that is wanted', () => {
    expect(npsOfPasted('10 10 9 9 8 eleven 12', { withoutFaults: true }).nps?.score).toBe(80);
    expect(npsOfPasted('10 10 9 9 eleven', { withoutFaults: true }).nps).toBeNull();
  });

  it('doubts fifty answers without a zero', () => {
    expect(npsOfPasted('9 '.repeat(49)).doubt).toBeNull();
    expect(npsOfPasted('9 '.repeat(50)).doubt).toBe('noZeros');
    expect(npsOfPasted(`${'9 '.repeat(50)} 0`).doubt).toBeNull();
  });
});
