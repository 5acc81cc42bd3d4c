import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surveysAt } from '../../../electron/engine/surveys/index.ts';
import { parseDay } from '../../../shared/dates.ts';
import type { SurveyFigures } from '../../../shared/model/surveys/figures.ts';
import { type Row, type Rows, workspaceWith } from '../../helpers/workspace.ts';

const asOf = parseDay('2026-06-15') as number;

const answer = (account: string, answeredOn: string, score: number): Row => ({
  account,
  kind: 'nps',
  answeredOn,
  score,
});
const byP = (row: Row): Row => ({ ...row, person: 'p' });
const many = (n: number, row: Row): readonly Row[] => Array.from({ length: n }, () => row);

describe('by month and quarter', () => {
  const rows: Rows = {
    surveys: [
      ...many(40, answer('A', '2026-04-30', 10)),
      ...many(40, answer('A', '2026-05-01', 0)),
      ...many(4, answer('B', '2026-03-01', 9)),
      byP(answer('A', '2026-06-02', 9)),
      byP(answer('A', '2026-06-15', 3)),
      byP(answer('A', '2026-05-20', 10)),
      ...many(5, answer('B', '2026-06-01', 5)),
      answer('B', '2026-06-16', 10),
    ],
  };
  const periodsOf = (by: string, account?: number) =>
    surveysAt(workspaceWith(rows).db, { asOf, by, account }).periods ?? [];

  it('counts the newest answer of each person within the month, up to the date', () => {
    const [april, may, june] = periodsOf('month').slice(-3);
    expect(april).toMatchObject({ period: '2026-04', partial: false, nps: { n: 40, score: 100 } });
    expect(may).toMatchObject({ period: '2026-05', nps: { n: 41, promoters: 1, detractors: 40, repeated: 0 } });
    expect(june).toMatchObject({ period: '2026-06', partial: true, to: '2026-06-30' });
    expect(june?.nps).toMatchObject({ n: 6, promoters: 0, detractors: 6, repeated: 1 });
  });

  it('says whether a change is real or noise, and nothing where either side has no score', () => {
    const [march, april, may, june] = periodsOf('month').slice(-4);
    expect(march).toMatchObject({ nps: { score: null, n: 4 }, change: null });
    expect(april?.change).toBeNull();
    expect(may?.change).toMatchObject({ real: true });
    expect(may?.change?.difference).toBeCloseTo((100 * (1 - 40)) / 41 - 100, 10);
    expect(june?.change).toMatchObject({ real: false });
    const se = (p: number, d: number, n: number): number => {
      const [share, against] = [(p + 0.75) / (n + 3), (d + 0.75) / (n + 3)];
      return 100 * Math.sqrt((share + against - (share - against) ** 2) / (n + 3));
    };
    const z = (-100 - (may?.nps.score ?? NaN)) / Math.hypot(se(0, 6, 6), se(1, 40, 41));
    expect(june?.change?.z).toBeCloseTo(z, 10);
  });

  it('counts a year of months and two of quarters, of one account where one is asked for', () => {
    expect(periodsOf('month')).toHaveLength(12);
    const quarters = periodsOf('quarter');
    expect(quarters).toHaveLength(8);
    expect(quarters.at(-1)).toMatchObject({ period: '2026-Q2', nps: { n: 86 } });
    expect(periodsOf('quarter', 2).at(-1)).toMatchObject({ nps: { n: 5 } });
  });
});

describe('by group', () => {
  const rows: Rows = {
    accounts: [
      { key: 'A', segment: 'Large', owner: 'Ayşe' },
      { key: 'B', segment: 'Small' },
      { key: 'C', segment: 'Large' },
      { key: 'D' },
    ],
    surveys: ['A', 'B', 'C', 'D'].flatMap((key, i) => many(5 + i, answer(key, '2026-06-01', i * 3))),
  };

  it('takes columns and attributes however they are spelled, accounts without a value last', () => {
    const { db } = workspaceWith(rows);
    db.exec(`UPDATE accounts SET attributes = '{"Sales Region": "Ege"}' WHERE key IN ('A', 'B')`);
    const grouped = (by: string) => {
      const report = surveysAt(db, { asOf, by });
      return [report.by, report.groups?.map(({ group, accounts, nps }) => [group, accounts, nps.n])];
    };
    expect(grouped('Segment')).toEqual([
      'segment',
      [
        ['Large', 2, 12],
        ['Small', 1, 6],
        [null, 1, 8],
      ],
    ]);
    expect(grouped('sales region')).toEqual([
      'Sales Region',
      [
        ['Ege', 2, 11],
        [null, 2, 15],
      ],
    ]);
  });

  it('says what there is to group by', () => {
    const { db } = workspaceWith(rows);
    expect(() => surveysAt(db, { asOf, by: 'colour' })).toThrowError(
      expect.objectContaining({ code: 'usage', detail: { problem: expect.stringContaining('segment') } }),
    );
  });
});

describe('any answers', () => {
  const anyRow: fc.Arbitrary<Row> = fc.record({
    account: fc.constantFrom('A', 'B', 'C', 'D'),
    person: fc.constantFrom('p', 'q', null),
    kind: fc.constantFrom('nps', 'csat', 'ces'),
    answeredOn: fc.constantFrom(
      '2026-06-15',
      '2026-06-14',
      '2026-01-31',
      '2025-06-16',
      '2025-06-15',
      '2026-06-16',
    ),
    invitedOn: fc.constantFrom(null, '2026-01-30', '2025-06-15'),
    score: fc.constantFrom(null, 1, 2, 3, 4, 5),
    scaleMin: fc.constantFrom(null, 1),
    scaleMax: fc.constantFrom(null, 5, 10),
  });
  const counted = ({ nps, npsFromOne, csat, effort, effortV1, leftOut }: SurveyFigures): readonly number[] => [
    nps.n,
    nps.promoters,
    nps.passives,
    nps.detractors,
    nps.repeated,
    nps.invitations,
    nps.answeredInvitations,
    nps.withoutScore,
    ...nps.distribution,
    npsFromOne?.n ?? 0,
    csat.n,
    csat.satisfied,
    csat.invitations,
    effort.n,
    effortV1?.n ?? 0,
    leftOut.nps,
    leftOut.ces,
  ];
  const added = (parts: readonly SurveyFigures[], whole: SurveyFigures): readonly number[] =>
    counted(whole).map((_, i) => parts.reduce((sum, own) => sum + (counted(own)[i] ?? NaN), 0));

  it('add up over accounts and over groups to the whole, and rates stay rates', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 60 }), (surveys) => {
        const { db } = workspaceWith({
          accounts: [
            { key: 'A', segment: 'x' },
            { key: 'B', segment: 'y' },
            { key: 'C', segment: 'x' },
          ],
          surveys,
        });
        const report = surveysAt(db, { asOf, by: 'segment' });
        expect(added(report.accounts, report)).toEqual(counted(report));
        expect(added(report.groups ?? [], report)).toEqual(counted(report));
        for (const { nps } of [report, ...report.accounts]) {
          expect(nps.n).toBe(nps.promoters + nps.passives + nps.detractors);
          expect(nps.score === null).toBe(nps.n < 5);
          expect(nps.responseRate ?? 0).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 25 },
    );
  });
});
