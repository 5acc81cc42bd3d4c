/** An import that is stopped while the names of its accounts are compared, when all its rows are stored. */
import { expect, it } from 'vitest';
import type { Workspace } from '../../../electron/engine/workspace/workspace.ts';
import { AppError } from '../../../shared/errors.ts';
import { emptyWorkspace, importTexts, linesOf, rowsOf } from '../../helpers/import.ts';

const usage = (...accounts: readonly string[]): string =>
  linesOf('account,date,events', ...accounts.map((name, i) => `${name},2026-01-0${i + 1},${i + 5}`));

/** A signal that is given once all rows of a file are stored. */
const givenAfter = (workspace: Workspace, file: string): AbortSignal =>
  Object.defineProperty(new AbortController().signal, 'aborted', {
    get: () => rowsOf(workspace, `SELECT 1 FROM sources WHERE file = '${file}' AND "rows" > 0`).length > 0,
  });

const endOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );

it('leaves nothing of an only file', async () => {
  const workspace = emptyWorkspace();
  const signal = givenAfter(workspace, 'a.csv');
  const files = { 'a.csv': usage('Acme Ltd', 'Acme Limited', 'Bosphorus') };
  expect(await endOf(importTexts(workspace, files, { options: { signal } }))).toBe('cancelled');
  for (const table of ['imports', 'sources', 'usage', 'accounts', 'account_decisions'])
    expect(rowsOf(workspace, `SELECT * FROM ${table}`)).toEqual([]);
});

it('leaves the files before it done, with what was decided', async () => {
  const workspace = emptyWorkspace();
  const signal = givenAfter(workspace, 'b.csv');
  const files = { 'a.csv': usage('Acme Ltd', 'Old test'), 'b.csv': usage('Acme Limited', 'Bosphorus') };
  const decisions = [{ text: 'Old test', decision: 'skip' as const }];
  expect(await endOf(importTexts(workspace, files, { decisions, options: { signal } }))).toBe('cancelled');
  expect(rowsOf(workspace, 'SELECT finished_at IS NOT NULL AS finished FROM imports')).toEqual([
    { finished: 1 },
  ]);
  expect(rowsOf(workspace, 'SELECT file FROM sources')).toEqual([{ file: 'a.csv' }]);
  expect(rowsOf(workspace, 'SELECT key FROM accounts')).toEqual([{ key: 'Acme Ltd' }]);
  expect(rowsOf(workspace, 'SELECT text, decision FROM account_decisions')).toEqual(decisions);
});
