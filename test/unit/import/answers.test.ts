import { expect, it } from 'vitest';
import { highest, lowest } from '../../../electron/engine/import/map/questions/answers.ts';

it('finds the ends of answers, however many different ones there are', () => {
  const scores = new Map(Array.from({ length: 200_000 }, (_, i) => [i - 5, 1]));
  const answers = { column: 'Score', scores, words: [], count: 200_000 };
  expect([lowest(answers), highest(answers)]).toEqual([-5, 199_994]);
});

it('knows no end of no answers', () => {
  const answers = { column: 'Score', scores: new Map<number, number>(), words: [], count: 0 };
  expect([lowest(answers), highest(answers)]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
});
