/** Comments as the window asks the engine for them, on a real file. */
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commentPage } from '../../../electron/engine/surveys/index.ts';
import { createWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { parseDay } from '../../../shared/dates.ts';
import { fill, type Row, type Rows, temporaryFolder } from '../../helpers/workspace.ts';
import { accounts, asOf, said, started } from '../../helpers/comments.ts';

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
