/** Answers as they come out of an import: what the file leaves open is decided there and counted here. */
import { describe, expect, it } from 'vitest';
import { surveysAt } from '../../../electron/engine/surveys/index.ts';
import type { SurveyReport } from '../../../shared/model/surveys/figures.ts';
import { emptyWorkspace, importDay, importTexts, linesOf } from '../../helpers/import.ts';

const reportOf = async (header: string, rows: readonly string[]): Promise<SurveyReport> => {
  const workspace = emptyWorkspace();
  await importTexts(workspace, { 'nps.csv': linesOf(header, ...rows) });
  return surveysAt(workspace.db, { asOf: importDay });
};

/** Fifty answers or so of fifty people, from the lowest score given upwards. */
const answersFrom = (least: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `C${i % 7},P${i},2026-06-01,${Math.max(least, i % 11)}`);

describe('imported NPS answers', () => {
  it('without a zero in fifty are kept apart as asked on 1 to 10', async () => {
    const { nps, npsFromOne } = await reportOf('Customer,Person,Response date,NPS', answersFrom(1, 55));
    expect(nps.n).toBe(0);
    expect(npsFromOne).toMatchObject({ n: 55, label: 'not standard NPS' });
  });

  it('with a zero among them are NPS', async () => {
    const { nps, npsFromOne } = await reportOf('Customer,Person,Response date,NPS', answersFrom(0, 55));
    expect(nps).toMatchObject({ n: 55, promoters: 10, passives: 10, detractors: 35, doubt: null });
    expect(npsFromOne).toBeNull();
  });

  it('are kept apart where the heading says 1 to 10, however few', async () => {
    const { nps, npsFromOne } = await reportOf('Customer,Person,Response date,NPS (1-10)', answersFrom(1, 12));
    expect([nps.n, npsFromOne?.n]).toEqual([0, 12]);
  });

  it('do not count a dash beside a date', async () => {
    const { nps } = await reportOf('Customer,Person,Response date,NPS', [
      'C1,P1,2026-06-01,10',
      'C1,P2,2026-06-01,-',
      'C1,P3,2026-06-02,0',
    ]);
    expect(nps).toMatchObject({ n: 2, withoutScore: 1, promoters: 1, detractors: 1 });
  });

  it('count an invitation without an answer against the response rate', async () => {
    const { nps } = await reportOf('Customer,Person,Invitation date,Response date,NPS', [
      'C1,P1,2026-06-01,2026-06-02,10',
      'C1,P2,2026-06-01,,',
      'C1,P3,2026-06-01,2026-06-05,0',
      'C1,P4,2026-06-01,,',
    ]);
    expect(nps).toMatchObject({ n: 2, invitations: 4, answeredInvitations: 2, responseRate: 0.5 });
  });
});
