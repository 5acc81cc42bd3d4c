/** Refused rows that come back mended: a few cells, read as those of the file that they come from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { inspectFiles } from '../../../electron/engine/import/inspect-files.ts';
import { recallFrom } from '../../../electron/engine/import/map/remember.ts';
import { rejectedOfImport } from '../../../electron/engine/import/rejected/rejected.ts';
import { saveRejected } from '../../../electron/engine/import/rejected/save-rejected.ts';
import type { Workspace } from '../../../electron/engine/workspace/workspace.ts';
import { emptyWorkspace, filesIn, importTexts, linesOf, onlyTable, rowsOf } from '../../helpers/import.ts';
import { workbook } from '../../helpers/workbook.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

/** The rows that the first import refused, as the workbook of them has them. */
const refused = async (workspace: Workspace): Promise<unknown[][]> => {
  const path = join(temporaryFolder(), 'rejected.xlsx');
  await saveRejected(rejectedOfImport(workspace.db, 1), { path, language: 'en' });
  const book = read(readFileSync(path));
  return utils.sheet_to_json(book.Sheets[book.SheetNames[0] as string] as never, { header: 1, defval: '' });
};

describe('a mended workbook', () => {
  it.each([
    ['1,234', '03/04/2026', ['12/31/2025', '"1,234.50"'], [123_400, 20_516]],
    ['1.234', '03/04/2026', ['31/12/2025', '"1.234,50"'], [123_400, 20_546]],
    ['1.234', '03/04/2026', ['31/12/2025', '99.50'], [123, 20_546]],
  ])('reads %s and %s as the file %s had them', async (...[amount, due, [day, sum], [amountMinor, dueOn]]) => {
    const workspace = emptyWorkspace();
    const file = linesOf('Account,Invoice no,Due,Amount', `Acme,1,${day},${sum}`, 'Acme,2,soon,lots');
    expect(onlyTable(await importTexts(workspace, { 'invoices.csv': file }))).toMatchObject({ rejected: 1 });
    const lines = await refused(workspace);
    lines[1] = ['Acme', '2', due, amount, ''];
    const mended = workbook({ invoices: lines }, 'xlsx');
    const [look] = await inspectFiles(filesIn({ 'mended.xlsx': mended }), { recall: recallFrom(workspace.db) });
    expect(look?.tables[0]).toMatchObject({ questions: [], remembered: { file: 'invoices.csv' } });
    const result = onlyTable(await importTexts(workspace, { 'mended.xlsx': mended }));
    expect(result).toMatchObject({
      imported: 1,
      rejected: 0,
      assumed: [],
      remembered: { file: 'invoices.csv' },
    });
    expect(rowsOf(workspace, "SELECT amount_minor, due_on FROM invoices WHERE key = '2'")).toEqual([
      { amount_minor: amountMinor, due_on: dueOn },
    ]);
  });

  it('is read with all the readings of its table', async () => {
    const workspace = emptyWorkspace();
    const heading = 'account,ticket id,opened at,satisfaction score';
    await importTexts(workspace, { 'tickets.csv': linesOf(heading, 'Acme,1,31/12/2025,4', 'Bolt,2,soon,5') });
    const lines = await refused(workspace);
    lines[1] = ['Bolt', '2', '03/04/2026', '5', ''];
    const result = await importTexts(workspace, { 'mended.xlsx': workbook({ tickets: lines }, 'xlsx') });
    expect(result.files[0]?.tables).toMatchObject([
      { dataset: 'tickets', imported: 1, assumed: [] },
      { dataset: 'surveys', imported: 1, assumed: [] },
    ]);
    expect(rowsOf(workspace, 'SELECT opened_on FROM tickets ORDER BY id')).toEqual([
      { opened_on: 20_453 },
      { opened_on: 20_546 },
    ]);
  });
});
