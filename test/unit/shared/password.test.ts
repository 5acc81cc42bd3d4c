/** What is asked of a new password. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLongEnough, leastLetters, strengthOf } from '../../../shared/password.ts';

describe('a new password', () => {
  it.each([
    ['seven77', 'short'],
    ['eightish', 'fair'],
    ['aaaaaaaaaaaaaaaaaaaa', 'fair'],
    ['correct horse battery', 'strong'],
    ['şifre gibi bir şifre', 'strong'],
    ['סוס נכון סוללה סיכה', 'strong'],
  ])('%s is %s', (password, strength) => {
    expect(strengthOf(password)).toBe(strength);
  });

  it('is counted in letters, however a system composes them', () => {
    expect(isLongEnough('ğüşıöçİÜ'.normalize('NFD'))).toBe(true);
    expect(isLongEnough('ğüşıöçİ'.normalize('NFD'))).toBe(false);
    expect(isLongEnough('🐎🐎🐎🐎')).toBe(false);
  });

  it('is judged alike by both questions', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3 * leastLetters }), (password) => {
        expect(strengthOf(password) === 'short').toBe(!isLongEnough(password));
      }),
    );
  });
});
