/** All single answers of an account as the window asks the engine for them. */
import { describe, expect, it } from 'vitest';
import { said, started } from '../../helpers/comments.ts';

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
