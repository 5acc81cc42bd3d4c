/** What a dossier lists: month ends and what moved them, weights, files, and how much of a long list. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '../../../renderer/features/account/cut.ts';
import { answersOfYear } from '../../../renderer/features/account/dossier/chapters.ts';
import { sourceFiles } from '../../../renderer/features/account/dossier/files.ts';
import { weighedMetrics } from '../../../renderer/features/account/dossier/model-parts.ts';
import { monthsOf, spanOf } from '../../../renderer/features/account/dossier/months.ts';
import type { ImportSummary } from '../../../shared/contract.ts';
import type { FileResult, TableResult } from '../../../shared/import/index.ts';
import type { DatedChange } from '../../../shared/model/change.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import type { HistoryPoint } from '../../../shared/model/score.ts';
import type { AccountAnswer } from '../../../shared/model/surveys/comments.ts';
import { anyModel } from '../../helpers/any-model.ts';

describe('a long list', () => {
  it('is cut, and one more takes no more room than saying so', () => {
    expect(cut([1, 2, 3, 4], 3)).toEqual({ shown: [1, 2, 3, 4], more: 0 });
    expect(cut([1, 2, 3, 4, 5], 3)).toEqual({ shown: [1, 2, 3], more: 2 });
  });

  it('counts also what is not at hand', () => {
    expect(cut([1, 2, 3, 4], 3, 5000)).toEqual({ shown: [1, 2, 3], more: 4997 });
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 20 }), fc.integer({ min: 1, max: 9 }), (list, room) => {
        const { shown, more } = cut(list, room);
        expect(shown.length + more).toBe(list.length);
        expect(shown).toEqual(list.slice(0, shown.length));
        expect(more).not.toBe(1);
      }),
    );
  });
});

const point = (date: string, score: number | null): HistoryPoint => ({
  date,
  score,
  band: 'amber',
  dimensions: {},
});

const side = { value: 1, state: 'ok', contribution: 1 } as const;

const changeTo = (toDate: string, moves: Readonly<Record<string, number>>): DatedChange => ({
  fromDate: '',
  toDate,
  from: 50,
  to: 50,
  change: Object.values(moves).reduce((sum, move) => sum + move, 0),
  parts: { moved: 0, arrived: 0, expired: 0, gone: 0, standIn: 0, model: 0 },
  metrics: Object.entries(moves).map(([metric, change]) => ({
    metric,
    dimension: 'support',
    kind: 'moved',
    change,
    from: side,
    to: side,
  })),
  modelEdits: 0,
  edits: [],
  variants: { from: null, to: null },
  models: { from: { name: 'M', version: 1 }, to: { name: 'M', version: 1 } },
});

describe('the table of month ends', () => {
  const history = [point('2026-01-31', null), point('2026-02-28', 60), point('2026-03-31', 58)];

  it('begins with the first score and has the newest on top', () => {
    const dates = monthsOf(history, []).map((month) => month.point.date);
    expect(dates).toEqual(['2026-03-31', '2026-02-28']);
  });

  it('names the two that moved it most, up or down, and nothing that rounds to nothing', () => {
    const changes = [changeTo('2026-03-31', { a: 1, b: -3, c: 2, d: 0.04 })];
    expect(monthsOf(history, changes)[0]).toMatchObject({
      causes: [
        { metric: 'b', change: -3 },
        { metric: 'c', change: 2 },
      ],
    });
    expect(monthsOf(history, [changeTo('2026-03-31', { d: 0.04 })])[0]?.causes).toEqual([]);
  });

  it('has no change in its first line, whatever was compared with the time before', () => {
    const [, first] = monthsOf(history, [changeTo('2026-02-28', { a: 60 })]);
    expect(first).toMatchObject({ change: null, causes: [] });
  });

  it('is empty where nothing was ever scored', () => {
    expect(monthsOf([point('2026-01-31', null)], [])).toEqual([]);
  });

  it('tells how the line went', () => {
    expect(spanOf([null, 60, 80, 40, null, 50])).toEqual({ first: 60, last: 50, low: 40, high: 80 });
    expect(spanOf([null])).toBeNull();
  });
});

describe('the weights', () => {
  it('add up to the whole model, and within a dimension to the whole of it', () => {
    fc.assert(
      fc.property(anyModel(), (model) => {
        const rows = weighedMetrics(model);
        for (const { key } of model.dimensions) {
          const own = rows.filter(({ metric }) => metric.dimension === key);
          const sum = own.reduce((total, { ofDimension }) => total + ofDimension, 0);
          if (own.some(({ metric }) => metric.weight > 0)) expect(sum).toBeCloseTo(1, 9);
          expect(own.filter(({ isFirst }) => isFirst)).toHaveLength(Math.min(1, own.length));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('leave out what is switched off', () => {
    const [first, ...others] = defaultModel.metrics;
    if (!first) throw new Error('the model has no metric');
    const rows = weighedMetrics({ ...defaultModel, metrics: [{ ...first, switch: 'off' }, ...others] });
    expect(rows.map(({ metric }) => metric.key)).toEqual(others.map(({ key }) => key));
  });
});

const table = (rows: Partial<TableResult>): TableResult => ({
  sheet: '',
  dataset: 'tickets',
  headerRow: 1,
  encoding: null,
  delimiter: null,
  rows: 10,
  imported: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  issues: [],
  changes: [],
  assumed: [],
  leftOut: 0,
  ...rows,
});

const imported = (id: number, files: readonly FileResult[], undoneAt: string | null = null): ImportSummary => ({
  id,
  startedAt: `2026-0${id}-01T10:00:00Z`,
  undoneAt,
  files,
  rejectedKept: 0,
});

describe('the files', () => {
  it('are those of imports that stand and stored something, the newest first', () => {
    const file = (name: string, rows: Partial<TableResult>): FileResult => ({
      file: name,
      tables: [table(rows), table({ ...rows, dataset: 'surveys' }), table(rows)],
      error: null,
    });
    const files = sourceFiles([
      imported(1, [file('a.csv', { imported: 2, updated: 1, unchanged: 9 })]),
      imported(2, [file('again.csv', { unchanged: 10 }), file('b.csv', { imported: 5 })]),
      imported(3, [file('undone.csv', { imported: 5 })], '2026-03-02T10:00:00Z'),
    ]);
    expect(files.map((own) => [own.file, own.rows, own.tables])).toEqual([
      ['b.csv', 15, ['tickets', 'surveys']],
      ['a.csv', 9, ['tickets', 'surveys']],
    ]);
  });
});

it('takes the answers of the year, its first day included', () => {
  const answer = (answeredOn: string) => ({ answeredOn }) as AccountAnswer;
  const answers = ['2026-10-31', '2025-11-01', '2025-10-31'].map(answer);
  const year = answersOfYear({ account: 1, asOf: '2026-10-31', from: '2025-11-01', answers });
  expect(year.map(({ answeredOn }) => answeredOn)).toEqual(['2026-10-31', '2025-11-01']);
});
