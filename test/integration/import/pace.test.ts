/** Long imports and undos: how far they are, how long they will take, and that stopping leaves nothing behind. */
import { describe, expect, it } from 'vitest';
import type { ImportProgress } from '../../../electron/engine/import/pace.ts';
import { undoImport } from '../../../electron/engine/import/undo/undo-import.ts';
import type { Workspace } from '../../../electron/engine/workspace/workspace.ts';
import { AppError } from '../../../shared/errors.ts';
import { emptyWorkspace, importTexts, linesOf, rowsOf } from '../../helpers/import.ts';
import { workbook } from '../../helpers/workbook.ts';

const rows = 300_000;
const lines = Array.from(
  { length: rows },
  (_, i) => `K${i % 300},2026-0${(i % 9) + 1}-1${i % 7},P${i % 4_000},${i % 40}\n`,
);
const usage = `account,date,person,events\n${lines.join('')}`;

const counts = (workspace: Workspace) =>
  rowsOf(
    workspace,
    `SELECT (SELECT count(*) FROM usage) AS usage, (SELECT count(*) FROM accounts) AS accounts,
      (SELECT count(*) FROM imports) AS imports, (SELECT count(*) FROM sources) AS sources`,
  )[0];

/** Does work, stops it once it is half done, and answers how it ended and how long that took. */
const stopped = async (
  work: (options: { signal: AbortSignal; onProgress: (progress: ImportProgress) => void }) => Promise<unknown>,
) => {
  const stop = new AbortController();
  let abortedMs = 0;
  const onProgress = ({ share }: ImportProgress): void => {
    if (share === null || share < 0.4 || stop.signal.aborted) return;
    abortedMs = performance.now();
    stop.abort();
  };
  const end = await work({ signal: stop.signal, onProgress }).then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
  return { end, tookMs: performance.now() - abortedMs };
};

describe('a large file', () => {
  it('tells rows, share and time left', async () => {
    const workspace = emptyWorkspace();
    const steps: ImportProgress[] = [];
    await importTexts(
      workspace,
      { 'usage.csv': usage },
      { options: { onProgress: (step) => steps.push(step) } },
    );
    const loading = steps.filter(({ phase }) => phase === 'loading');
    const [shares, done] = [loading.map(({ share }) => share ?? 0), loading.map((step) => step.rows ?? 0)];
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBeGreaterThan(rows / 2);
    expect(done.at(-1)).toBeLessThanOrEqual(rows);
  }, 60_000);

  it('is gone without a trace when stopped, imported, tried or taken back', async () => {
    const workspace = emptyWorkspace();
    const empty = counts(workspace);
    for (const dryRun of [false, true]) {
      const { end, tookMs } = await stopped((options) =>
        importTexts(workspace, { 'usage.csv': usage }, { dryRun, options }),
      );
      expect(end).toBe('cancelled');
      expect(tookMs).toBeLessThan(1_000);
      expect(counts(workspace)).toEqual(empty);
    }
    await importTexts(workspace, { 'usage.csv': usage });
    const full = counts(workspace);
    const { end, tookMs } = await stopped((options) => undoImport(workspace, 1, options));
    expect(end).toBe('cancelled');
    expect(tookMs).toBeLessThan(1_000);
    expect(counts(workspace)).toEqual(full);
    expect(rowsOf(workspace, 'SELECT undone_at FROM imports')).toEqual([{ undone_at: null }]);
    await undoImport(workspace, 1);
    expect(rowsOf(workspace, 'SELECT * FROM usage LIMIT 1')).toEqual([]);
  }, 60_000);
});

it('rises over the tables of one file and over the files', async () => {
  const workspace = emptyWorkspace();
  const table = (start: number) => [
    ['account', 'date', 'events'],
    ...Array.from({ length: 3_000 }, (_, i) => [`K${i % 40}`, '2026-01-05', start + i]),
  ];
  const steps: ImportProgress[] = [];
  const book = workbook({ One: table(0), Two: table(5_000) }, 'xlsx');
  await importTexts(
    workspace,
    { 'a.xlsx': book, 'b.csv': linesOf(...table(20_000).map((cells) => cells.join(','))) },
    { options: { onProgress: (step) => steps.push(step) } },
  );
  const shares = steps.flatMap(({ phase, share }) => (phase === 'loading' ? [share ?? 0] : []));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});
