/** Giving a score: which ways a question is asked in, what digits give, what a score says, who is suggested. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../renderer/features/surveys/answers/meaning.ts';
import { fittingPeople } from '../../../renderer/features/surveys/answers/people-suggestions.ts';
import { type KeyedScore, scoreOfKey } from '../../../renderer/features/surveys/answers/score-keys.ts';
import { isAskedWay, isScoreOn, satisfiedFrom, scoresOn } from '../../../shared/model/surveys/asked.ts';

describe('a question', () => {
  it('is asked on its known scales alone: NPS never on 1 to 10', () => {
    expect(isAskedWay({ kind: 'nps', scale: [0, 10] })).toBe(true);
    expect(isAskedWay({ kind: 'nps', scale: [1, 10] })).toBe(false);
    expect(isAskedWay({ kind: 'ces', scale: [1, 5] })).toBe(true);
    expect(isAskedWay({ kind: 'ces', scale: [1, 10] })).toBe(false);
  });

  it('takes whole scores on its scale', () => {
    expect([0, 1, 5, 6, 2.5, Number.NaN].map((score) => isScoreOn([1, 5], score))).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(scoresOn([1, 5])).toEqual([1, 2, 3, 4, 5]);
  });

  it('counts the top boxes as satisfied, never all of them', () => {
    expect([1, 2, 3, 9].map((boxes) => satisfiedFrom([1, 5], boxes))).toEqual([5, 4, 3, 2]);
  });
});

describe('digits', () => {
  const key = (digit: string, scale: readonly [number, number], before: KeyedScore | null = null) =>
    scoreOfKey(digit, scale, { before, nowMs: 2000 });
  const justNow = (score: number): KeyedScore => ({ score, atMs: 1900 });

  it('give themselves, and nothing off the scale', () => {
    expect([
      key('0', [0, 10]),
      key('9', [0, 10]),
      key('0', [1, 5]),
      key('6', [1, 5]),
      key('x', [0, 10]),
    ]).toEqual([0, 9, undefined, undefined, undefined]);
  });

  it('make ten of a one and a nought at once', () => {
    expect(key('0', [0, 10], justNow(1))).toBe(10);
    expect(key('0', [0, 10], { score: 1, atMs: 0 })).toBe(0);
    expect(key('0', [0, 10], justNow(2))).toBe(0);
    expect(key('0', [1, 7], justNow(1))).toBeUndefined();
    expect(key('0', [1, 10])).toBe(10);
  });

  it('give only scores of the scale, whatever was pressed before', () => {
    fc.assert(
      fc.property(
        fc.nat(9),
        fc.constantFrom([0, 10], [1, 10], [1, 7], [1, 5]),
        fc.nat(10),
        (digit, ends, before) => {
          const scale = ends as [number, number];
          const score = key(String(digit), scale, justNow(before));
          expect(score === undefined || isScoreOn(scale, score)).toBe(true);
        },
      ),
    );
  });
});

it.each([
  { kind: 'nps', scale: [0, 10], says: { 6: 'detractor', 7: 'passive', 8: 'passive', 9: 'promoter' } },
  { kind: 'csat', scale: [1, 5], says: { 3: 'notSatisfied', 4: 'satisfied' } },
  { kind: 'ces', scale: [1, 7], says: { 3: 'hard', 4: 'neither', 5: 'easy' } },
  { kind: 'ces', scale: [1, 5], says: { 2: 'easy', 3: 'neither', 4: 'hard' } },
] as const)('$kind on $scale says what a score means', ({ kind, scale, says }) => {
  for (const [score, meaning] of Object.entries(says))
    expect(meaningOf({ kind, scale }, Number(score), 2)).toBe(meaning);
});

it('suggests people by any part of their name, those that begin so first, and nobody once the name stands', () => {
  const people = ['Zeynep Deniz', 'Deniz Kaya', 'Noa', 'DENİZ Ak'];
  expect(fittingPeople(people, 'deniz')).toEqual(['Deniz Kaya', 'DENİZ Ak', 'Zeynep Deniz']);
  expect(fittingPeople(people, '')).toEqual(['Zeynep Deniz', 'Deniz Kaya', 'Noa', 'DENİZ Ak']);
  expect(fittingPeople(people, 'Noa')).toEqual([]);
  expect(
    fittingPeople(
      Array.from({ length: 30 }, (_, i) => `P${i}`),
      'p',
    ),
  ).toHaveLength(8);
});
