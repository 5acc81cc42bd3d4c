/** The rows shown behind a figure are the rows that it counts: whoever computes it from them gets the figure. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Db } from '../../../electron/engine/db/statements.ts';
import { surveyPage } from '../../../electron/engine/pages/survey-page.ts';
import { countedRows, type RowsQuestion } from '../../../electron/engine/surveys/index.ts';
import { parseDay } from '../../../shared/dates.ts';
import type { SurveyFigures } from '../../../shared/model/surveys/figures.ts';
import { classesOf, type CountedRow, surveyMeasures } from '../../../shared/model/surveys/rows.ts';
import { times } from '../../helpers/surveys.ts';
import { type Row, workspaceWith } from '../../helpers/workspace.ts';

const asOf = parseDay('2026-06-15') as number;

/** All rows, page after page. */
const allRows = (db: Db, question: Omit<RowsQuestion, 'asOf'>): readonly CountedRow[] => {
  const rows: CountedRow[] = [];
  for (;;) {
    const page = countedRows(db, { asOf, ...question, offset: rows.length, limit: 7 });
    rows.push(...page.rows);
    if (rows.length >= page.total) return rows;
    expect(page.rows).toHaveLength(7);
  }
};

const count = (rows: readonly CountedRow[], kind: string): number =>
  rows.filter(({ counts }) => counts === kind).length;
const mean = (rows: readonly CountedRow[]): number | null =>
  rows.length === 0 ? null : rows.reduce((sum, { score }) => sum + (score ?? 0), 0) / rows.length;

/** Each figure computed anew from what the rows themselves say. */
const recompute = (db: Db, question: Partial<RowsQuestion>) => {
  const of = (measure: RowsQuestion['measure']) => allRows(db, { ...question, measure });
  const scores = of('nps').map(({ score }) => score ?? 0);
  const share = (test: (score: number) => boolean) => scores.filter(test).length;
  const [csat, fcr] = [of('csat'), of('firstContactResolution')];
  return {
    nps: [scores.length, share((s) => s >= 9), share((s) => s < 7)],
    npsFromOne: of('npsFromOne').length,
    csat: [csat.length, count(csat, 'satisfied')],
    effort: [of('effort').length, mean(of('effort'))],
    effortV1: [of('effortV1').length, mean(of('effortV1'))],
    fcr: [fcr.length, count(fcr, 'resolved')],
  };
};

const shownIn = (figures: SurveyFigures) => ({
  nps: [figures.nps.n, figures.nps.promoters, figures.nps.detractors],
  npsFromOne: figures.npsFromOne?.n ?? 0,
  csat: [figures.csat.n, figures.csat.satisfied],
  effort: [figures.effort.n, figures.effort.mean],
  effortV1: [figures.effortV1?.n ?? 0, figures.effortV1?.mean ?? null],
  fcr: [figures.firstContactResolution.n, figures.firstContactResolution.resolved],
});

const dayText = fc.constantFrom(
  '2025-06-15',
  '2025-06-16',
  '2025-12-31',
  '2026-03-01',
  '2026-06-15',
  '2026-06-16',
);
const accountKey = fc.constantFrom('A', 'B', 'C');
const score = fc.integer({ min: 0, max: 10 });
const answer: fc.Arbitrary<Row> = fc.oneof(
  fc.record({ kind: fc.constant('nps'), score, person: fc.constantFrom('p', 'q', null) }),
  fc.record({ kind: fc.constant('nps'), score: score.map((s) => Math.max(1, s)), scaleMin: fc.constant(1) }),
  fc.record({
    kind: fc.constant('csat'),
    score: fc.integer({ min: 1, max: 5 }),
    boxes: fc.constantFrom(null, 1),
  }),
  fc.record({ kind: fc.constant('ces'), score: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ kind: fc.constant('ces'), score: fc.integer({ min: 1, max: 5 }), scaleMax: fc.constant(5) }),
);
const survey = fc
  .tuple(answer, accountKey, dayText)
  .map(([row, account, answeredOn]): Row => ({ ...row, account, answeredOn }));
const ticket = fc
  .tuple(accountKey, dayText, fc.constantFrom('yes', 'no', null))
  .map(([account, closedOn, firstContact]): Row => ({
    account,
    closedOn,
    openedOn: '2025-01-01',
    firstContact,
  }));
const accounts = [{ key: 'A', segment: 'S' }, { key: 'B', segment: 'S' }, { key: 'C' }];

describe('the rows behind', () => {
  it('come to the figure, in the window, in each period and in each group', () => {
    const world = fc.record({
      surveys: fc.array(survey, { maxLength: 40 }),
      tickets: fc.array(ticket, { maxLength: 12 }),
      period: fc.constantFrom('month' as const, 'quarter' as const),
    });
    fc.assert(
      fc.property(world, ({ surveys, tickets, period }) => {
        const { db } = workspaceWith({ accounts, surveys, tickets });
        const page = surveyPage(db, { asOf, period, by: 'segment' });
        expect(recompute(db, {})).toEqual(shownIn(page));
        for (const own of page.groups)
          expect(recompute(db, { group: { by: 'segment', value: own.group } })).toEqual(shownIn(own));
        for (const own of page.periods.slice(-4))
          expect(recompute(db, { period: own.period })).toEqual(shownIn(own));
      }),
      { numRuns: 25 },
    );
  });

  it('are parted by their kinds, and those of one score stand in its column', () => {
    const surveys = [0, 6, 6.5, 7, 8, 8.5, 9, 10].map((own): Row => ({
      account: 'A',
      kind: 'nps',
      answeredOn: '2026-06-01',
      score: own,
    }));
    const { db } = workspaceWith({ surveys });
    const { nps } = surveyPage(db, { asOf });
    const totalOf = (question: Partial<RowsQuestion>) =>
      countedRows(db, { asOf, measure: 'nps', ...question }).total;
    expect(classesOf.nps.map((only) => totalOf({ only }))).toEqual([
      nps.promoters,
      nps.passives,
      nps.detractors,
    ]);
    expect(nps.distribution.map((_, own) => totalOf({ score: own }))).toEqual(nps.distribution);
  });
});

describe('a row', () => {
  it('says who, when, how much, and where it came from', () => {
    const { db } = workspaceWith({
      accounts: [{ key: 'A', name: 'Ayla' }],
      surveys: [
        { account: 'A', kind: 'csat', answeredOn: '2026-06-01', score: 4, scaleMax: 5, person: 'Ece' },
        { account: 'A', kind: 'csat', answeredOn: '2026-06-02', score: 2, scaleMax: 5 },
      ],
    });
    db.exec(`UPDATE sources SET sheet = 'Q2' WHERE dataset = 'surveys'`);
    const { rows } = countedRows(db, { asOf, measure: 'csat' });
    expect(rows.map(({ date }) => date)).toEqual(['2026-06-02', '2026-06-01']);
    expect(rows[1]).toMatchObject({
      name: 'Ayla',
      person: 'Ece',
      kind: 'csat',
      score: 4,
      scaleMax: 5,
      counts: 'satisfied',
      ticket: null,
      place: { file: 'test.csv', sheet: 'Q2', row: 2, typedBy: null },
    });
    db.exec(`UPDATE sources SET typed_by = 'Deniz' WHERE dataset = 'surveys'`);
    expect(countedRows(db, { asOf, measure: 'csat' }).rows[0]?.place.typedBy).toBe('Deniz');
  });

  it('is asked for at most so many at once', () => {
    const surveys = times(250, { account: 'A', kind: 'ces', answeredOn: '2026-06-01', score: 5 });
    const { db } = workspaceWith({ surveys });
    const page = countedRows(db, { asOf, measure: 'effort' });
    expect([page.rows.length, page.total]).toEqual([200, 250]);
    expect(countedRows(db, { asOf, measure: 'effort', offset: 200 }).rows).toHaveLength(50);
  });

  it('of a period or grouping that is not there is refused', () => {
    const { db } = workspaceWith({ surveys: [] });
    const ask = (question: Partial<RowsQuestion>) => () =>
      countedRows(db, { asOf, measure: 'nps', ...question });
    expect(ask({ period: '1999-01' })).toThrow(expect.objectContaining({ code: 'usage' }));
    expect(ask({ group: { by: 'nothing', value: null } })).toThrow(expect.objectContaining({ code: 'usage' }));
    expect(surveyMeasures.map((measure) => countedRows(db, { asOf, measure }).total)).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
  });
});
