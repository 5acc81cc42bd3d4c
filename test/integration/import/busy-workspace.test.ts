/** A workspace that another program is writing to. */
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { emptyWorkspace, importTexts, linesOf } from '../../helpers/import.ts';

const accounts = { 'accounts.csv': linesOf('key,name,segment', 'A1,Acme,Large') };

/** A workspace that somebody else writes to, and who waits for nobody. */
const busyWorkspace = () => {
  const workspace = emptyWorkspace();
  const other = new Database(workspace.path);
  onTestFinished(() => void other.close());
  other.exec('BEGIN IMMEDIATE');
  workspace.db.pragma('busy_timeout = 50');
  return workspace;
};

describe('while another program is writing to the workspace', () => {
  it('a dry run says so, as an import does', async () => {
    const workspace = busyWorkspace();
    await expect(importTexts(workspace, accounts, { dryRun: true })).rejects.toMatchObject({
      code: 'workspace.locked',
    });
    const { files } = await importTexts(workspace, accounts);
    expect(files[0]?.error?.code).toBe('workspace.locked');
  });
});
