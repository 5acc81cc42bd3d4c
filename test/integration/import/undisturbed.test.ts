import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../electron/engine/import/import-files.ts';
import { listImports } from '../../../electron/engine/import/list-imports.ts';
import type { ImportProgress } from '../../../electron/engine/import/pace.ts';
import { AppError } from '../../../shared/errors.ts';
import {
  countsOf,
  emptyWorkspace,
  filesIn,
  importDay,
  importTexts,
  linesOf,
  onlyTable,
  rowsOf,
} from '../../helpers/import.ts';

const many = (rows: number): string =>
  linesOf(
    'account,date,person,feature,events',
    ...Array.from({ length: rows }, (_, i) => `A${i % 900},2026-0${1 + (i % 6)}-11,P${i},reports,${i % 7}`),
  );

describe('a cancelled import', () => {
  it('leaves nothing of the file it was in, and what was complete before', async () => {
    const workspace = emptyWorkspace();
    const stop = new AbortController();
    const files = filesIn({ 'accounts.csv': linesOf('key,name', 'A1,Anadolu'), 'usage.csv': many(60_000) });
    const onProgress = ({ phase, subject }: ImportProgress): void => {
      if (phase === 'loading' && subject === 'usage.csv') stop.abort();
    };
    await expect(
      importFiles(workspace, { files, asOf: importDay }, { onProgress, signal: stop.signal }),
    ).rejects.toEqual(new AppError('cancelled'));
    expect(rowsOf(workspace, 'SELECT count(*) AS n FROM usage')).toEqual([{ n: 0 }]);
    expect(rowsOf(workspace, 'SELECT key FROM accounts')).toEqual([{ key: 'A1' }]);
    expect(rowsOf(workspace, 'SELECT file FROM sources')).toEqual([{ file: 'accounts.csv' }]);
    expect(workspace.db.inTransaction).toBe(false);
    expect(workspace.db.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('can be started again', async () => {
    const workspace = emptyWorkspace();
    const files = filesIn({ 'usage.csv': many(2_000) });
    await expect(
      importFiles(workspace, { files, asOf: importDay }, { signal: AbortSignal.abort() }),
    ).rejects.toThrow('cancelled');
    const result = await importFiles(workspace, { files, asOf: importDay });
    expect(countsOf(onlyTable(result))).toMatchObject({ imported: 2_000 });
  });
});

describe('a dry run', () => {
  it('says what would change and changes nothing', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'accounts.csv': linesOf('key,name', 'A1,Anadolu', 'A2,Boğaziçi') });
    const files = {
      'accounts.csv': linesOf('key,name', 'A1,Anadolu Lojistik', 'A2,Boğaziçi', 'A3,Çınar'),
      'usage.csv': linesOf('account,date,events', 'Çınar,2026-01-05,1'),
    };
    const result = await importTexts(workspace, files, { dryRun: true });
    expect(result.import).toBeNull();
    expect(result.files.map(({ tables }) => countsOf(tables[0] as never))).toEqual([
      { rows: 3, imported: 1, updated: 1, unchanged: 1, rejected: 0 },
      { rows: 1, imported: 1, updated: 0, unchanged: 0, rejected: 0 },
    ]);
    expect(rowsOf(workspace, 'SELECT name FROM accounts ORDER BY key')).toEqual([
      { name: 'Anadolu' },
      { name: 'Boğaziçi' },
    ]);
    expect(rowsOf(workspace, 'SELECT * FROM usage')).toEqual([]);
    expect(listImports(workspace.db)).toHaveLength(1);
  });
});

describe('progress', () => {
  it('rises, names the file, and comes at most ten times a second', async () => {
    const seen: ImportProgress[] = [];
    const start = performance.now();
    await importTexts(
      emptyWorkspace(),
      { 'usage.csv': many(60_000) },
      { options: { onProgress: (progress) => void seen.push(progress) } },
    );
    const seconds = (performance.now() - start) / 1_000;
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.length).toBeLessThanOrEqual(seconds * 10 + 2);
    expect(seen.every(({ subject }) => subject === 'usage.csv')).toBe(true);
    const shares = seen.map(({ share }) => share ?? 0);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('lets others work between stretches', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 5);
    await importTexts(emptyWorkspace(), { 'usage.csv': many(120_000) });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });
});

describe('the list of imports', () => {
  it('tells what became of every table, the newest first', async () => {
    const workspace = emptyWorkspace();
    const first = await importTexts(workspace, { 'accounts.csv': linesOf('key,name', 'A1,Anadolu') });
    const second = await importTexts(workspace, {
      'usage.csv': linesOf('account,date,events', 'A1,never,1', 'A1,2026-01-05,1'),
    });
    expect(listImports(workspace.db).map(({ id, files }) => ({ id, files }))).toEqual(
      [second, first].map(({ import: id, files }) => ({ id, files })),
    );
    expect(rowsOf(workspace, 'SELECT finished_at IS NOT NULL AS finished FROM imports')).toEqual([
      { finished: 1 },
      { finished: 1 },
    ]);
  });
});
