import { describe, expect, it } from 'vitest';
import { countsOf, emptyWorkspace, importTexts, linesOf, onlyTable } from '../../helpers/import.ts';

describe('answers that were stored before', () => {
  const scored = (...scores: readonly number[]): string =>
    linesOf('account,response date,csat', ...scores.map((score, i) => `A${i},2026-01-05,${score}`));

  it('are the same in a longer file that shows a larger scale', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'csat.csv': scored(4, 5, 3) });
    expect(countsOf(onlyTable(await importTexts(workspace, { 'csat.csv': scored(4, 5, 3, 7, 9) })))).toEqual({
      rows: 5,
      imported: 2,
      updated: 0,
      unchanged: 3,
      rejected: 0,
    });
  });

  it('are the same when the kind of survey, whose scale is read from it, stands in a column', async () => {
    const workspace = emptyWorkspace();
    const lines = (...rows: readonly string[]): string => linesOf('account,response date,kind,score', ...rows);
    const first = ['A1,2026-01-05,csat,4', 'A2,2026-01-05,nps,9'];
    await importTexts(workspace, { 'answers.csv': lines(...first) });
    const longer = lines(...first, 'A3,2026-01-06,csat,9', 'A3,2026-01-06,ces,7');
    expect(countsOf(onlyTable(await importTexts(workspace, { 'answers.csv': longer })))).toMatchObject({
      imported: 2,
      unchanged: 2,
    });
  });

  it('are others where the file itself says another scale', async () => {
    const workspace = emptyWorkspace();
    const on = (scale: number): string =>
      linesOf('account,response date,kind,score,scale max', `A1,2026-01-05,csat,4,${scale}`);
    await importTexts(workspace, { 'csat.csv': on(5) });
    expect(countsOf(onlyTable(await importTexts(workspace, { 'csat.csv': on(7) })))).toMatchObject({
      imported: 1,
    });
  });
});
