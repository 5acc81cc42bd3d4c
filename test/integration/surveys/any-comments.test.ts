/** Whatever was commented: words, filters and pages agree with each other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallInput } from '../../../shared/contract.ts';
import type { ListedComment } from '../../../shared/model/surveys/comments.ts';
import { accounts, started } from '../../helpers/comments.ts';

const vocabulary = [
  'invoice',
  'invoices',
  'late',
  'Later',
  'fiyat',
  'fiyatlar',
  'çok',
  'מחיר',
  'המחיר',
  'the',
  'support',
];
const anyComment = fc.record({
  account: fc.constantFrom('A', 'B', 'C'),
  kind: fc.constantFrom('nps', 'csat'),
  score: fc.integer({ min: 0, max: 5 }),
  day: fc.integer({ min: 1, max: 28 }),
  words: fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 6 }),
});
const anyFilter = fc.record(
  {
    text: fc.constantFrom('late', 'FIYAT', 'מחיר', 'invo'),
    kind: fc.constantFrom('nps' as const, 'csat' as const),
    leastScore: fc.integer({ min: 0, max: 5 }),
    account: fc.constantFrom('cinar', 'bell'),
    from: fc.constantFrom('2026-05-05', '2026-05-20'),
  },
  { requiredKeys: [] },
);
const rowsOf = (
  own: readonly { account: string; kind: string; score: number; day: number; words: string[] }[],
) => ({
  accounts,
  surveys: own.map(({ day, words, ...row }) => ({
    ...row,
    answeredOn: `2026-05-${String(day).padStart(2, '0')}`,
    comment: words.join(' '),
  })),
});
const ids = (comments: readonly ListedComment[]): readonly number[] => comments.map(({ id }) => id);

describe('any comments', () => {
  it('are quoted for a word only where one of its forms stands, and are counted as they are found', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyComment, { maxLength: 25 }), anyFilter, async (own, filter) => {
        const { list, words } = await started(rowsOf(own));
        for (const { key, forms, n, quotes } of (await words({ filter })).words) {
          const page = await list({ filter, word: key });
          expect(page.found).toBe(n);
          for (const { comment, marks } of [...quotes, ...page.comments.map((one) => ({ ...one }))]) {
            const written = comment.toLowerCase().split(' ');
            expect(written.some((word) => forms.includes(word))).toBe(true);
            expect(marks.length).toBeGreaterThan(0);
          }
          expect(quotes.length).toBeLessThanOrEqual(n);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('pass two filters together just where they pass each of them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyComment, { maxLength: 25 }),
        anyFilter,
        fc.constantFrom<Partial<CallInput<'comments.list'>['filter']>>(
          { answerClass: 'detractors' },
          { mostScore: 3 },
          { to: '2026-05-15' },
          { group: { by: 'segment', value: 'Small' } },
        ),
        async (own, one, other) => {
          const { list } = await started(rowsOf(own));
          const found = async (filter: CallInput<'comments.list'>['filter']) =>
            ids((await list({ filter })).comments);
          const [all, both, second] = [await found({}), await found({ ...one, ...other }), await found(other)];
          const first = await found(one);
          expect(both).toEqual(all.filter((id) => first.includes(id) && second.includes(id)));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('are the same in parts as at once', async () => {
    const { list } = await started(
      rowsOf(
        Array.from({ length: 57 }, (_, i) => ({
          account: 'A',
          kind: 'nps',
          score: 5,
          day: (i % 28) + 1,
          words: ['late', String(i)],
        })),
      ),
    );
    const all = ids((await list({ filter: {}, limit: 200 })).comments);
    const parts = await Promise.all([0, 20, 40].map((offset) => list({ filter: {}, limit: 20, offset })));
    expect(parts.flatMap(({ comments }) => ids(comments))).toEqual(all);
    expect(new Set(all).size).toBe(57);
  });
});
