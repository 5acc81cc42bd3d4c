/** Two pasted sets and how they differ. */
import { describe, expect, it } from 'vitest';
import {
  differenceOf,
  type Pasted,
  reducePasted,
  resultOf,
} from '../../../renderer/features/surveys/calculator/pasted-state.ts';

const set = (text: string, leavesOut = false): Pasted => ({ text, leavesOut });
const many = (n: number, score: number): string => `${score} `.repeat(n);

describe('pasted sets', () => {
  it('differ by z = (A − B) ÷ √(SE² + SE²), real from 1.96 on', () => {
    // 60 promoters and 40 detractors against 40 and 60: p′ = 60.75/103, d′ = 40.75/103 and the other way round.
    const a = resultOf(set(many(60, 10) + many(40, 0)));
    const b = resultOf(set(many(40, 10) + many(60, 0)));
    const error = Math.sqrt((101.5 / 103 - (20 / 103) ** 2) / 103) * 100;
    const found = differenceOf(a, b);
    expect(found?.difference).toBeCloseTo(40, 9);
    expect(found?.z).toBeCloseTo(40 / (error * Math.SQRT2), 9);
    expect(found?.real).toBe(true);
    expect(differenceOf(b, a)?.difference).toBeCloseTo(-40, 9);
  });

  it('are within the noise where they are small', () => {
    expect(differenceOf(resultOf(set('10 9 9 8 3')), resultOf(set('10 9 7 8 3')))?.real).toBe(false);
  });

  it('cannot be compared before both have a score', () => {
    const full = resultOf(set('10 9 9 8 3'));
    expect(differenceOf(full, resultOf(set('10 9')))).toBeNull();
    expect(differenceOf(full, resultOf(set('10 9 9 8 3 x')))).toBeNull();
    expect(differenceOf(full, resultOf(set('10 9 9 8 3 x', true)))?.difference).toBe(0);
    expect(resultOf(set(' \n'))).toBeNull();
  });

  it('forget what was left out once the field is emptied', () => {
    const state = { a: set('9 x', true), b: set('1', true) };
    expect(reducePasted(state, { type: 'pasted', set: 'a', text: '9 y' }).a).toEqual(set('9 y', true));
    expect(reducePasted(state, { type: 'pasted', set: 'a', text: '' })).toEqual({ ...state, a: set('') });
  });
});
