import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recallFrom } from '../../../electron/engine/import/map/remember.ts';
import { inspectFiles, type InspectOptions } from '../../../electron/engine/import/inspect-files.ts';
import { undoImport } from '../../../electron/engine/import/undo/undo-import.ts';
import type { Workspace } from '../../../electron/engine/workspace/workspace.ts';
import type { RecognisedTable, TableMapping } from '../../../shared/import/index.ts';
import { nabizIn } from '../../helpers/command.ts';
import { emptyWorkspace, filesIn, importTexts, linesOf, onlyTable, rowsOf } from '../../helpers/import.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const march = linesOf('Müşteri,Fatura,Son gün,Bedel', 'A1,F1,01/02/2026,100', 'A2,F2,03/02/2026,200');
const april = linesOf('MÜŞTERİ,fatura,Son Gün,Bedel', 'A1,F3,04/05/2026,300');

const mapping: TableMapping = {
  dataset: 'invoices',
  fields: {
    account: 'Müşteri',
    key: 'Fatura',
    dueOn: { column: 'Son gün', dateOrder: 'mdy' },
    amount: 'Bedel',
  },
};

const asSaid = (workspace: Workspace, files: Readonly<Record<string, string>>, said: TableMapping = mapping) =>
  importTexts(workspace, files, { mapping: { tables: [said] } });

const inspected = async (
  workspace: Workspace,
  text: string,
  options: InspectOptions = {},
): Promise<RecognisedTable> => {
  const given = filesIn({ 'next.csv': text });
  const [file] = await inspectFiles(given, { recall: recallFrom(workspace.db), ...options });
  const table = file?.tables[0];
  if (!table) throw new Error(file?.error?.message ?? 'no table');
  return table;
};

describe('a mapping that the user gave', () => {
  it('is offered for the next table of the same shape, whatever its rows and capitals', async () => {
    const workspace = emptyWorkspace();
    expect((await inspected(workspace, april)).remembered).toBeNull();
    await asSaid(workspace, { 'march.csv': march });
    const table = await inspected(workspace, april);
    expect(table).toMatchObject({ dataset: 'invoices', confidence: 1, questions: [], missingFields: [] });
    expect(table.mapping?.fields['dueOn']).toEqual({ column: 'Son gün', dateOrder: 'mdy' });
    expect(table.remembered?.file).toBe('march.csv');
  });

  it('is used where nobody is asked, and said', async () => {
    const workspace = emptyWorkspace();
    await asSaid(workspace, { 'march.csv': march });
    const table = onlyTable(await importTexts(workspace, { 'april.csv': april }));
    expect(table).toMatchObject({ imported: 1, assumed: [], remembered: { file: 'march.csv' } });
    expect(rowsOf(workspace, "SELECT due_on FROM invoices WHERE key = 'F3'")).toEqual([{ due_on: 20_548 }]);
  });

  it('is left out when a fresh look is asked for, and when the user says what the table is', async () => {
    const workspace = emptyWorkspace();
    await asSaid(workspace, { 'march.csv': march });
    expect((await inspected(workspace, april, { fresh: true })).remembered).toBeNull();
    expect((await inspected(workspace, april, { dataset: 'tickets' })).remembered).toBeNull();
  });

  it('is not offered for another shape', async () => {
    const workspace = emptyWorkspace();
    await asSaid(workspace, { 'march.csv': march });
    const other = await inspected(workspace, linesOf('Müşteri,Fatura,Son gün', 'A1,F1,01/02/2026'));
    expect(other.remembered).toBeNull();
  });

  it('is offered for the rejected rows of its own table, which have one column more', async () => {
    const workspace = emptyWorkspace();
    await asSaid(workspace, { 'march.csv': march });
    const mended = linesOf('Müşteri,Fatura,Son gün,Bedel,Why this row was rejected', 'A1,F9,04/05/2026,1,bad');
    expect((await inspected(workspace, mended)).remembered?.file).toBe('march.csv');
  });

  it('is remembered by an import that is taken back, and not by one that was tried', async () => {
    const workspace = emptyWorkspace();
    const tried = { mapping: { tables: [mapping] }, dryRun: true };
    await importTexts(workspace, { 'march.csv': march }, tried);
    expect((await inspected(workspace, april)).remembered).toBeNull();
    const { import: id } = await asSaid(workspace, { 'march.csv': march });
    await undoImport(workspace, id as number);
    expect((await inspected(workspace, april)).remembered?.file).toBe('march.csv');
  });

  it('gives way to a newer one', async () => {
    const workspace = emptyWorkspace();
    await asSaid(workspace, { 'march.csv': march });
    const dmy = { ...mapping, fields: { ...mapping.fields, dueOn: { column: 'Son gün', dateOrder: 'dmy' } } };
    await asSaid(workspace, { 'again.csv': march }, dmy as TableMapping);
    const table = await inspected(workspace, april);
    expect(table.remembered?.file).toBe('again.csv');
    expect(table.mapping?.fields['dueOn']).toMatchObject({ dateOrder: 'dmy' });
  });
});

describe('a mapping that says what is recognised anyway', () => {
  const plain = linesOf('account,key,dueOn,amount', 'A1,F1,31.12.2026,100');

  it('is not remembered, and makes an earlier one forgotten', async () => {
    const workspace = emptyWorkspace();
    const { mapping: own } = await inspected(workspace, plain);
    if (!own) throw new Error('not recognised');
    await asSaid(
      workspace,
      { 'odd.csv': plain },
      { ...own, fields: { ...own.fields, amount: { constant: 5 } } },
    );
    expect((await inspected(workspace, plain)).remembered?.file).toBe('odd.csv');
    await asSaid(workspace, { 'plain.csv': plain }, own);
    expect((await inspected(workspace, plain)).remembered).toBeNull();
  });
});

describe('headings that the user had to point at', () => {
  const odd = (day: string, ...above: readonly string[]): string =>
    linesOf(...above, '17,18,19', 'A1,F1,x', `A2,${day},y`);

  it('are found again, however many rows stand above them', async () => {
    const workspace = emptyWorkspace();
    const said: TableMapping = {
      dataset: 'outcomes',
      headerRow: 2,
      fields: { account: '17', date: '18', outcome: { constant: 'churned' } },
    };
    await asSaid(workspace, { 'odd.csv': odd('2026-01-05', 'Report') }, said);
    const table = await inspected(workspace, odd('2026-02-05', 'Report', 'of February'));
    expect(table).toMatchObject({ headerRow: 3, dataset: 'outcomes', remembered: { file: 'odd.csv' } });
    expect(table.mapping?.headerRow).toBe(3);
  });
});

describe('nabiz import', () => {
  it('uses what was said the last time and tells so', async () => {
    const folder = temporaryFolder();
    const files = {
      'march.csv': march,
      'april.csv': april,
      'rules.json': JSON.stringify({ tables: [mapping] }),
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    expect((await nabizIn(folder, ['import', 'a.nabiz', 'march.csv', '--mapping', 'rules.json'])).code).toBe(0);
    const { code, out } = await nabizIn(folder, ['import', 'a.nabiz', 'april.csv']);
    expect(code).toBe(0);
    expect(out).toContain('as last time, for “march.csv”');
  });
});
