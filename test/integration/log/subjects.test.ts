/** Each subject writes exactly one entry, within the transaction of what it records. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLog } from '../../../electron/engine/db/log/check.ts';
import type { Db } from '../../../electron/engine/db/statements.ts';
import { importFiles } from '../../../electron/engine/import/import-files.ts';
import { undoImport } from '../../../electron/engine/import/undo/undo-import.ts';
import { setApplies, setBand, undoDecision, withdrawBand } from '../../../electron/engine/scoring/decisions.ts';
import { createWorkspace, openWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { parseDay } from '../../../shared/dates.ts';
import { saidBy, saidIn } from '../../helpers/log.ts';
import { temporaryFolder, workspaceWith } from '../../helpers/workspace.ts';

const asOf = parseDay('2026-06-30') as number;
const acme = { id: 1, key: 'K1', name: 'Acme' };
const filled = (): Db =>
  workspaceWith({
    accounts: [{ key: 'K1', name: 'Acme' }],
    usage: [{ account: 'K1', date: '2026-06-30', person: 'ann', events: 3 }],
  }).db;

/** The kinds of what some work adds; the chain is whole afterwards. */
const kindsBy = async (db: Db, work: () => unknown): Promise<readonly string[]> => {
  const kinds = (await saidBy(db, work)).map(({ kind }) => kind);
  expect(checkLog(db).fault).toBeNull();
  return kinds;
};

describe('a workspace', () => {
  test('begins with its making', () => {
    expect(saidIn(filled())).toEqual([{ kind: 'workspace.created', author: null, detail: {} }]);
  });
});

describe('an import', () => {
  const text = 'key,name\nK1,Acme\nK2,Beta\n';
  const files = (folder: string) => {
    const path = join(folder, 'accounts.csv');
    writeFileSync(path, text);
    return [{ path, name: 'accounts.csv' }];
  };

  test('is one entry with the hash of the file, and undoing it another', async () => {
    const folder = temporaryFolder();
    const workspace = createWorkspace(join(folder, 'w.nabiz'));
    const { db } = workspace;
    const said = await saidBy(db, () => importFiles(workspace, { files: files(folder), asOf }));
    expect(said).toEqual([
      {
        kind: 'import.stored',
        author: null,
        detail: {
          import: 1,
          file: 'accounts.csv',
          sha256: createHash('sha256').update(text).digest('hex'),
          tables: [{ sheet: '', dataset: 'accounts', added: 2, changed: 0, rejected: 0 }],
        },
      },
    ]);
    const undone = await saidBy(db, () => undoImport(workspace, 1));
    expect(undone).toMatchObject([
      { kind: 'import.undone', detail: { import: 1, files: ['accounts.csv'], removed: 2 } },
    ]);
    expect(checkLog(db).fault).toBeNull();
    workspace.close();
  });

  test('leaves no entry where it only checks, is stopped, or cannot be read', async () => {
    const folder = temporaryFolder();
    const workspace = createWorkspace(join(folder, 'w.nabiz'));
    const given = files(folder);
    const stopped = new AbortController();
    const kinds = await kindsBy(workspace.db, async () => {
      await importFiles(workspace, { files: given, asOf, dryRun: true });
      stopped.abort();
      await importFiles(workspace, { files: given, asOf }, { signal: stopped.signal }).catch(() => undefined);
      await importFiles(workspace, { files: [{ path: join(folder, 'gone.csv'), name: 'gone.csv' }], asOf });
    });
    expect(kinds).toEqual([]);
    workspace.close();
  });
});

describe('decisions', () => {
  test('about the light and about metrics are one entry each, and so is taking one back', async () => {
    const db = filled();
    const said = await saidBy(db, () => {
      const order = {
        account: 1,
        asOf,
        band: 'green',
        reason: 'secret reason',
        author: 'Ayşe',
        until: asOf + 30,
      } as const;
      setBand(db, order);
      withdrawBand(db, { account: 1, asOf, author: 'Ayşe' });
      const change = setApplies(db, {
        account: 1,
        metric: 'usageTrend',
        applies: false,
        reason: 'secret reason',
        author: 'Ayşe',
      });
      undoDecision(db, change);
    });
    expect(said).toEqual([
      {
        kind: 'band.set',
        author: 'Ayşe',
        detail: { account: acme, band: 'green', from: '2026-06-30', until: '2026-07-30', hasReason: true },
      },
      { kind: 'band.withdrawn', author: 'Ayşe', detail: { account: acme, from: '2026-06-30' } },
      {
        kind: 'metric.excepted',
        author: 'Ayşe',
        detail: { account: acme, metric: 'usageTrend', hasReason: true },
      },
      { kind: 'decision.undone', author: null, detail: { account: acme, what: 'applies' } },
    ]);
    expect(JSON.stringify(saidIn(db))).not.toContain('secret');
  });

  test('that are refused leave none', async () => {
    const db = filled();
    const kinds = await kindsBy(db, () => {
      expect(() => withdrawBand(db, { account: 1, asOf, author: 'Ayşe' })).toThrow('decision.noBand');
      expect(() =>
        setBand(db, { account: 1, asOf, band: 'red', reason: '', author: 'A', until: asOf }),
      ).toThrow();
    });
    expect(kinds).toEqual([]);
  });
});

test('a file that is older than the log begins it with how much was imported', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'old.nabiz');
  const made = createWorkspace(path);
  made.db.exec("INSERT INTO imports (started_at, as_of) VALUES ('2026-01-01', 0), ('2026-01-02', 0)");
  made.db.exec("DROP TABLE audit_log; DELETE FROM settings WHERE key = 'logHead'");
  made.db.pragma('user_version = 110');
  made.close();
  const workspace = openWorkspace(path);
  expect(saidIn(workspace.db)).toEqual([{ kind: 'log.began', author: null, detail: { imports: 2 } }]);
  expect(checkLog(workspace.db)).toMatchObject({ entries: 1, fault: null });
  workspace.close();
  copyFileSync(path, join(folder, 'copy.nabiz'));
  const copy = openWorkspace(join(folder, 'copy.nabiz'));
  expect(checkLog(copy.db)).toMatchObject({ entries: 1, fault: null });
  copy.close();
});
