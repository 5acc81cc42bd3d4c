/** The screen of the surveys: the pool, its groups and periods, the boxes that the workspace says. */
import { describe, expect, it } from 'vitest';
import { surveyPage } from '../../../electron/engine/pages/survey-page.ts';
import { setCsatBoxes, surveysAt } from '../../../electron/engine/surveys/index.ts';
import { parseDay } from '../../../shared/dates.ts';
import { times } from '../../helpers/surveys.ts';
import { type Row, type Rows, workspaceWith } from '../../helpers/workspace.ts';

const asOf = parseDay('2026-06-15') as number;
const nps = (account: string, score: number, answeredOn = '2026-06-01'): Row => ({
  account,
  kind: 'nps',
  answeredOn,
  score,
});
const pageOf = (rows: Rows, question: { readonly by?: string; readonly period?: 'month' | 'quarter' } = {}) =>
  surveyPage(workspaceWith(rows).db, { asOf, ...question });

describe('the pool', () => {
  const rows: Rows = {
    accounts: [
      { key: 'Large', segment: 'L' },
      { key: 'Small', segment: 'S', endedOn: '2026-01-31' },
    ],
    surveys: [...times(30, nps('Large', 10)), ...times(10, nps('Small', 0))],
  };

  it('counts every answer once: accounts of 100 and −100 come to 50, not to their average of 0', () => {
    const { nps: pool, groups } = pageOf(rows, { by: 'segment' });
    expect(pool).toMatchObject({ n: 40, score: 50, promoters: 30, detractors: 10 });
    expect(groups.map(({ group, nps: own }) => [group, own.score])).toEqual([
      ['L', 100],
      ['S', -100],
    ]);
  });

  it('has the answers of accounts that have left', () => {
    expect(pageOf({ ...rows, surveys: times(10, nps('Small', 0)) }).nps.n).toBe(10);
  });

  it('is the same whether the periods are months or quarters, and the same as on the command line', () => {
    const { db } = workspaceWith({
      ...rows,
      surveys: [...(rows.surveys ?? []), nps('Large', 3, '2024-09-01'), nps('Large', 7, '2025-07-01')],
      tickets: [
        { account: 'Large', key: '1', openedOn: '2026-03-01', closedOn: '2026-03-02', firstContact: 'yes' },
        { account: 'Large', key: '2', openedOn: '2025-03-01', closedOn: '2025-03-02', firstContact: 'no' },
      ],
    });
    for (const period of ['month', 'quarter'] as const) {
      const { accounts: _, by: __, ...report } = surveysAt(db, { asOf, by: period });
      expect(surveyPage(db, { asOf, period })).toMatchObject(report);
    }
  });

  it('names the account of an answer that is shown itself', () => {
    expect(pageOf({ surveys: [nps('Large', 10)] }).nps.answers).toMatchObject([
      { account: 'Large', score: 10 },
    ]);
  });
});

describe('groups', () => {
  it('are the largest where there are too many to compare, and all are counted', () => {
    const accounts = Array.from({ length: 130 }, (_, i) => ({ key: `A${i}`, owner: `Owner ${i}` }));
    const surveys = accounts.flatMap(({ key }, i) => times(i < 3 ? 5 : 1, nps(key, 9)));
    const { groups, groupsTotal } = pageOf({ accounts, surveys }, { by: 'owner' });
    expect([groups.length, groupsTotal]).toEqual([100, 130]);
    expect(groups.filter(({ nps: own }) => own.n === 5)).toHaveLength(3);
  });

  it('leave out whoever has no row in the windows', () => {
    const accounts = [
      { key: 'A', plan: 'Old' },
      { key: 'B', plan: 'New' },
    ];
    const surveys = [nps('A', 9, '2025-06-10'), nps('B', 9)];
    expect(pageOf({ accounts, surveys }, { by: 'plan' }).groups.map(({ group }) => group)).toEqual(['New']);
  });
});

describe('tickets', () => {
  it('without a mark are counted, and the newest with one is named', () => {
    const ticket = (key: string, closedOn: string, firstContact: string | null): Row => ({
      account: 'A',
      key,
      openedOn: '2026-01-01',
      closedOn,
      firstContact,
    });
    const tickets = [
      ticket('1', '2026-05-01', 'yes'),
      ticket('2', '2026-05-20', null),
      ticket('3', '2026-06-12', 'no'),
    ];
    const page = pageOf({ tickets });
    expect(page.tickets).toEqual({ unmarked: 1, newest: '2026-05-01' });
    expect(page.firstContactResolution).toMatchObject({ n: 1, resolved: 1 });
  });
});

describe('boxes', () => {
  const csat = (score: number, more: Row = {}): Row => ({
    account: 'A',
    kind: 'csat',
    answeredOn: '2026-06-01',
    score,
    ...more,
  });
  const surveys = [1, 2, 3, 4, 5].map((score) => csat(score));

  it('are those of the import until the workspace says others, and again when it says none', () => {
    const { db } = workspaceWith({
      surveys: [...surveys, csat(5, { scaleMax: 5, boxes: 1 }), csat(4, { scaleMax: 5, boxes: 1 })],
    });
    const satisfied = () => surveyPage(db, { asOf }).csat.satisfied;
    expect([satisfied(), surveyPage(db, { asOf }).csat.boxes]).toEqual([3, null]);
    for (const [boxes, expected] of [
      [1, 2],
      [2, 4],
      [3, 5],
    ] as const) {
      setCsatBoxes(db, boxes);
      expect([satisfied(), surveyPage(db, { asOf }).csat.boxes]).toEqual([expected, boxes]);
      expect(surveyPage(db, { asOf }).csatBoxes).toBe(boxes);
      expect(surveyPage(db, { asOf }).periods.at(-1)?.csat.satisfied).toBe(expected);
    }
    setCsatBoxes(db, null);
    expect([satisfied(), surveyPage(db, { asOf }).csatBoxes]).toEqual([3, null]);
  });

  it('never hold a whole scale: of thumbs up and down only one counts', () => {
    const thumbs = [0, 0, 1].map((score) => csat(score, { scaleMin: 0, scaleMax: 1 }));
    const { db } = workspaceWith({ surveys: thumbs });
    setCsatBoxes(db, 3);
    expect(surveyPage(db, { asOf }).csat).toMatchObject({ satisfied: 1, boxes: 1, n: 3 });
  });

  it('are the same on the command line, in its accounts and its periods', () => {
    const { db } = workspaceWith({ surveys });
    setCsatBoxes(db, 3);
    const { csat: pooled, accounts, periods } = surveysAt(db, { asOf, by: 'month' });
    expect(pooled).toMatchObject({ satisfied: 3, boxes: 3 });
    expect(accounts.map(({ csat: own }) => own.satisfied)).toEqual([3]);
    expect(periods?.at(-1)?.csat.satisfied).toBe(3);
  });
});
