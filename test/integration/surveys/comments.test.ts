/** Comments and single answers as the window asks the engine for them, on a real file. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeEngineCalls } from '../../../electron/engine/host/functions.ts';
import { commentPage } from '../../../electron/engine/surveys/index.ts';
import { createWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { calls as schemas, type CallInput } from '../../../shared/contract.ts';
import { parseDay } from '../../../shared/dates.ts';
import type { ListedComment } from '../../../shared/model/surveys/comments.ts';
import { fill, type Row, type Rows, temporaryFolder } from '../../helpers/workspace.ts';

const asOf = '2026-06-30';

const started = async (rows: Rows) => {
  const path = join(temporaryFolder(), 'client.nabiz');
  const workspace = createWorkspace(path);
  fill(workspace.db, rows);
  workspace.db.exec(`UPDATE accounts SET attributes = '{"sector":"food"}' WHERE key = 'A'`);
  workspace.close();
  const engine = makeEngineCalls(() => undefined);
  await engine['workspace.open']({ path });
  onTestFinished(() => void engine['workspace.close']({}));
  return {
    list: async (input: Omit<CallInput<'comments.list'>, 'asOf'>) =>
      engine['comments.list'](schemas['comments.list'].parse({ asOf, ...input })),
    words: async (input: Omit<CallInput<'comments.words'>, 'asOf'>) =>
      engine['comments.words'](schemas['comments.words'].parse({ asOf, ...input })),
    answers: async (account: number, at = asOf) => engine['account.answers']({ account, asOf: at }),
  };
};

const said = (account: string, comment: string | null, own: Row = {}): Row => ({
  account,
  kind: 'nps',
  answeredOn: '2026-05-01',
  score: 8,
  comment,
  ...own,
});

const accounts: readonly Row[] = [
  { key: 'A', name: 'Çınar Gıda', segment: 'Large' },
  { key: 'B', name: 'Bell', segment: 'Small' },
  { key: 'C', name: 'דקל' },
];

const few: Rows = {
  accounts,
  people: [{ key: 'p1', account: 'A', name: 'Ayşe Demir' }],
  surveys: [
    said('A', 'Destek çok İYİ', { person: 'p1', score: 9, answeredOn: '2026-06-20' }),
    said('B', 'The invoices were late', { score: 3, answeredOn: '2026-06-10' }),
    said('B', 'Late invoice, again.', { score: 2, answeredOn: '2026-06-12' }),
    said('C', 'התמיכה טובה', { kind: 'csat', score: 5, scaleMax: 5, answeredOn: '2026-01-02' }),
    said('C', 'not yet known', { answeredOn: '2026-07-02' }),
    said('C', '   ', { answeredOn: '2026-06-02' }),
  ],
};

describe('the list of comments', () => {
  it('holds what is known by the date, the newest first, with score, person and place', async () => {
    const { list } = await started(few);
    const page = await list({ filter: {} });
    expect(page).toMatchObject({ asOf, total: 4, found: 4, offset: 0, groupings: ['segment', 'sector'] });
    expect(page.comments.map(({ date }) => date)).toEqual([
      '2026-06-20',
      '2026-06-12',
      '2026-06-10',
      '2026-01-02',
    ]);
    expect(page.comments[0]).toMatchObject({
      name: 'Çınar Gıda',
      person: 'Ayşe Demir',
      kind: 'nps',
      score: 9,
      outOf: 10,
      answerClass: 'promoters',
      origin: { file: 'test.csv', sheet: '', row: 2, typedBy: null, storedOn: '2026-01-01' },
    });
    expect(page.comments[3]).toMatchObject({ answerClass: 'satisfied', outOf: 5 });
  });

  it('says which question was asked: on 1 to 10 it was not NPS, and the two kinds of CES are not one', async () => {
    const { list } = await started({
      surveys: [
        said('A', 'one', { answeredOn: '2026-06-04', scaleMin: 1, scaleMax: 10 }),
        said('A', 'two', { answeredOn: '2026-06-03' }),
        said('A', 'three', { answeredOn: '2026-06-02', kind: 'ces', score: 5, scaleMin: 1, scaleMax: 5 }),
        said('A', 'four', { answeredOn: '2026-06-01', kind: 'ces', score: 5 }),
      ],
    });
    const { comments } = await list({ filter: {} });
    expect(comments.map(({ instrument, answerClass }) => [instrument, answerClass])).toEqual([
      ['npsFromOne', null],
      ['nps', 'passives'],
      ['effortV1', null],
      ['effort', null],
    ]);
  });

  it('marks what was looked for where it stands', async () => {
    const { list } = await started(few);
    const { comments, found } = await list({ filter: { text: 'cok iyi' } });
    expect(found).toBe(1);
    const [comment] = comments;
    expect(comment?.marks.map(([from, to]) => comment.comment.slice(from, to))).toEqual(['çok', 'İYİ']);
  });

  it('counts the values of any grouping as if none of them were chosen', async () => {
    const { list } = await started(few);
    const by = { by: 'segment', filter: { group: { by: 'segment', value: 'Small' }, text: 'e' } };
    const page = await list(by);
    expect(page.found).toBe(2);
    expect(page.groups).toEqual([
      { value: 'Small', n: 2 },
      { value: 'Large', n: 1 },
    ]);
    expect((await list({ filter: { group: { by: 'segment', value: null } } })).found).toBe(1);
    expect((await list({ filter: { group: { by: 'sector', value: 'food' } } })).found).toBe(1);
    await expect(list({ filter: {}, by: 'nonsense' })).rejects.toMatchObject({ code: 'usage' });
  });

  it('keeps to a word, in all its forms and no others', async () => {
    const { list, words } = await started(few);
    const { words: found } = await words({ filter: {} });
    const invoice = found.find(({ forms }) => forms.includes('invoices'));
    expect(invoice).toMatchObject({ word: 'invoice', n: 2, scored: 2, meanScore: 2.5, lean: null });
    const page = await list({ filter: {}, word: invoice?.key ?? '' });
    expect(
      page.comments.flatMap(({ comment, marks }) => marks.map(([from, to]) => comment.slice(from, to))),
    ).toEqual(['invoice', 'invoices']);
  });

  it('says whose word a word is once more stand behind it than chance makes', async () => {
    const rows = (n: number, comment: string, score: number): readonly Row[] =>
      Array.from({ length: n }, () => said('A', comment, { score }));
    const { words } = await started({
      accounts,
      surveys: [
        ...rows(12, 'late delivery', 2),
        ...rows(12, 'friendly support', 10),
        ...rows(12, 'delivery', 8),
      ],
    });
    const { words: found, meanScore } = await words({ filter: {} });
    expect(Object.fromEntries(found.map(({ word, lean }) => [word, lean]))).toEqual({
      delivery: null,
      late: 'detractors',
      friendly: 'promoters',
      support: 'promoters',
    });
    expect(meanScore).toBeCloseTo(20 / 3, 9);
  });

  it('keeps to the words of a language', async () => {
    const { words } = await started({
      accounts,
      surveys: [
        said('A', 'fiyatlar çok yüksek'),
        said('A', 'fiyat yüksek'),
        said('C', 'המחיר late'),
        said('C', 'מחיר late'),
      ],
    });
    const named = async (language?: 'tr' | 'he') =>
      (await words({ filter: {}, ...(language && { language }) })).words.map(({ word }) => word).toSorted();
    expect(await named('tr')).toEqual(expect.arrayContaining(['fiyat', 'yüksek']));
    expect(await named('he')).toEqual(['מחיר']);
    expect(await named()).toEqual(expect.arrayContaining(['fiyat', 'מחיר', 'late']));
  });

  it('sees comments that came later', async () => {
    const path = join(temporaryFolder(), 'client.nabiz');
    const workspace = createWorkspace(path);
    onTestFinished(() => workspace.close());
    fill(workspace.db, few);
    const day = parseDay(asOf) ?? 0;
    const before = commentPage(workspace.db, { asOf: day, filter: {} }).total;
    fill(workspace.db, { surveys: [said('B', 'One more')] });
    expect(commentPage(workspace.db, { asOf: day, filter: {} }).total).toBe(before + 1);
  });
});

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

describe('all answers of an account', () => {
  it('say which of them count in the metric, and why the others do not', async () => {
    const { answers } = await started({
      accounts: [{ key: 'A', name: 'A' }],
      people: [{ key: 'p1', account: 'A', name: 'Ayşe Demir' }],
      surveys: [
        said('A', 'now', { person: 'p1', answeredOn: '2026-06-01', score: 9 }),
        said('A', 'then', { person: 'p1', answeredOn: '2026-03-01', score: 4 }),
        said('A', null, { answeredOn: '2026-02-01', score: 6 }),
        said('A', null, { answeredOn: '2025-06-30', score: 6 }),
        said('A', null, { answeredOn: '2026-01-01', score: 7, scaleMin: 1, scaleMax: 10 }),
        said('A', 'words alone', { answeredOn: '2025-12-01', score: null }),
        said('A', null, { kind: 'csat', answeredOn: '2025-11-01', score: 4 }),
        said('A', null, { answeredOn: '2026-07-01', score: 1 }),
      ],
    });
    const { answers: found, from } = await answers(1);
    expect(from).toBe('2025-07-01');
    expect(found.map(({ standing, score, outOf, person }) => [standing, score, outOf, person])).toEqual([
      ['counts', 9, 10, 'Ayşe Demir'],
      ['older', 4, 10, 'Ayşe Demir'],
      ['counts', 6, 10, null],
      ['otherScale', 7, 10, null],
      ['noScore', null, 10, null],
      ['counts', 4, null, null],
      ['outside', 6, 10, null],
    ]);
    expect(found[0]?.origin).toMatchObject({ file: 'test.csv', sheet: '', row: 2, typedBy: null });
    expect(await answers(1, '2026-05-01')).toMatchObject({
      answers: [{ standing: 'counts', score: 4 }, {}, {}, {}, {}, {}],
    });
  });
});
