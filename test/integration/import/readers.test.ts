import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { openFile } from '../../../electron/engine/import/read/open-file.ts';
import type { Table } from '../../../electron/engine/import/read/table.ts';
import { startReaderThread } from '../../../electron/engine/import/read/worker/reader-thread.ts';
import { emptyWorkspace, filesIn, importTexts, linesOf, onlyTable } from '../../helpers/import.ts';
import { workbook } from '../../helpers/workbook.ts';

const headings = ['key', 'name', 'seats'];
const wide = Array.from({ length: 30_000 }, (_, i) => [`A${i}`, `Anadolu ${i} ${'x'.repeat(40)}`, i]);

/** A workbook that takes its reader a while. */
let slow: Uint8Array;
beforeAll(() => {
  slow = workbook({ A: [headings, ...wide] }, 'ods');
}, 60_000);

const fileOf = (name: string, bytes: string | Uint8Array): string => filesIn({ [name]: bytes })[0]?.path ?? '';

const countOf = async (table: Table): Promise<number> => {
  let count = 0;
  for await (const part of table.batches({ headerRow: 1, headings }))
    count += typeof part === 'object' ? part.count : 0;
  return count;
};

const accounts = (count: number): string =>
  linesOf('key,name,seats', ...Array.from({ length: count }, (_, i) => `A${i},Anadolu ${i},${i}`));

describe('reading in a thread', () => {
  it('ends by itself when nothing was read in time, and the next file is read', async () => {
    const reader = startReaderThread();
    reader.order({ kind: 'open', path: fileOf('slow.ods', slow), file: 'slow.ods' });
    await expect(reader.next({ file: 'slow.ods', limitMs: 60 })).rejects.toMatchObject({
      code: 'file.tooSlow',
      detail: { file: 'slow.ods' },
    });
    expect(reader.isGone()).toBe(true);
    expect(onlyTable(await importTexts(emptyWorkspace(), { 'a.csv': accounts(3) })).imported).toBe(3);
  });

  it('ends by itself when a file takes more memory than there is', async () => {
    const reader = startReaderThread(16);
    // It is enough for a small one.
    reader.order({ kind: 'open', path: fileOf('a.csv', accounts(3)), file: 'a.csv' });
    await expect(reader.next({ file: 'a.csv', limitMs: 60_000 })).resolves.toMatchObject({ kind: 'opened' });
    reader.order({ kind: 'open', path: fileOf('slow.ods', slow), file: 'slow.ods' });
    await expect(reader.next({ file: 'slow.ods', limitMs: 60_000 })).rejects.toMatchObject({
      code: 'file.tooLarge',
      detail: { file: 'slow.ods' },
    });
    expect(reader.isGone()).toBe(true);
  });

  it('is stopped within a second by a cancel, in the middle of a parser', async () => {
    const cancel = new AbortController();
    const opening = openFile(fileOf('slow.ods', slow), 'slow.ods', cancel.signal);
    await sleep(150);
    const asked = performance.now();
    cancel.abort();
    await expect(opening).rejects.toMatchObject({ code: 'cancelled' });
    expect(performance.now() - asked).toBeLessThan(1_000);
  });

  it('stores nothing when it is cancelled while a workbook is being opened', async () => {
    const workspace = emptyWorkspace();
    const cancel = new AbortController();
    const importing = importTexts(workspace, { 'slow.ods': slow }, { options: { signal: cancel.signal } });
    setTimeout(() => cancel.abort(), 100);
    await expect(importing).rejects.toMatchObject({ code: 'cancelled' });
    expect(workspace.db.prepare('SELECT count(*) FROM imports').pluck().get()).toBe(0);
  });

  it('reads a table again after its reader was needed by other files', async () => {
    const files = filesIn({
      'a.csv': accounts(10),
      'b.csv': accounts(20),
      'c.csv': accounts(30),
      'd.csv': accounts(40),
    });
    const tables: Table[] = [];
    for (const { path, name } of files) tables.push(...(await openFile(path, name)));
    const counts: number[] = [];
    for (const table of tables) counts.push(await countOf(table));
    expect(counts).toEqual([10, 20, 30, 40]);
  });

  it('reads several tables at the same time', async () => {
    const files = filesIn({ 'a.csv': accounts(6_000), 'b.csv': accounts(7_000), 'c.csv': accounts(8_000) });
    const counts = await Promise.all(
      files.map(async ({ path, name }) => countOf((await openFile(path, name))[0] as Table)),
    );
    expect(counts).toEqual([6_000, 7_000, 8_000]);
  });

  it('may be left in the middle of a table', async () => {
    const [table] = await openFile(fileOf('a.csv', accounts(9_000)), 'a.csv');
    for await (const part of (table as Table).batches({ headerRow: 1, headings }))
      if (typeof part === 'object') break;
    expect(await countOf(table as Table)).toBe(9_000);
  });

  it('says that a file went away between looking and reading', async () => {
    const [first] = await openFile(fileOf('a.csv', accounts(3)), 'a.csv');
    expect(first?.rows).toBe(4);
    await expect(openFile('/nowhere/b.csv', 'b.csv')).rejects.toMatchObject({ code: 'file.missing' });
    await expect(openFile('/', 'folder')).rejects.toMatchObject({ code: 'file.unreadable' });
  });
});
