/** Workspace files made to be slow or to confuse: long lists of tables, noise beside the file; what connections allow. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { peekInto } from '../../../electron/engine/workspace/peek.ts';
import { createWorkspace, openReader, openWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { alter, refusal, writeSchema } from '../../helpers/altered-workspace.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

let path: string;
beforeEach(() => {
  path = join(temporaryFolder(), 'Çınar.nabiz');
  createWorkspace(path).close();
});

const manyTables = (count: number): void =>
  alter(path, (db) => {
    db.pragma('journal_mode = DELETE');
    db.pragma('writable_schema = ON');
    const insert = db.prepare(`INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql)
      VALUES ('table', ?, ?, 2, ?)`);
    db.transaction(() => {
      for (let i = 0; i < count; i += 1) insert.run(`t${i}`, `t${i}`, `CREATE TABLE t${i} (a)`);
    })();
  });

describe('a list of tables that is made to be long', () => {
  it('is refused by its size before SQLite reads it', () => {
    // SQLite takes half a minute for these.
    manyTables(100_000);
    const begun = performance.now();
    expect(refusal(path)?.code).toBe('workspace.hugeSchema');
    expect(peekInto(path, () => 'seen')).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('is refused for one definition of many megabytes', () => {
    writeSchema(
      path,
      `UPDATE sqlite_schema SET sql = sql || ? WHERE name = 'settings'`,
      ' '.repeat(20_000_000),
    );
    expect(refusal(path)?.code).toBe('workspace.hugeSchema');
  });

  it('is refused under a password, where only SQLite can read it', () => {
    alter(path, (db) => {
      db.pragma('journal_mode = DELETE');
      db.pragma(`rekey = 'geheim'`);
      const tables = Array.from({ length: 1_000 }, (_, i) => `CREATE TABLE t${i} (a);`);
      db.exec(`BEGIN; ${tables.join(' ')} COMMIT`);
    });
    expect(refusal(path, { password: 'geheim' })?.code).toBe('workspace.hugeSchema');
  });

  it('ends where its pages go round in a circle', () => {
    manyTables(500);
    const bytes = readFileSync(path);
    // The list's first page is an inner one now; all of its children become itself.
    expect(bytes[100]).toBe(5);
    bytes.writeUInt32BE(1, 108);
    writeFileSync(path, bytes);
    expect(() => openWorkspace(path)).toThrow();
  });
});

describe('the connections', () => {
  it('trust nothing that the file brings, and run no function of ours from its definitions', () => {
    const workspace = openWorkspace(path);
    const thread = openReader(workspace.access);
    for (const db of [workspace.db, workspace.reader, thread]) {
      expect(db.pragma('trusted_schema', { simple: true })).toBe(0);
      expect(db.pragma('cell_size_check', { simple: true })).toBe(1);
      expect(db.pragma('mmap_size', { simple: true })).toBe(0);
      expect(() => db.prepare(`SELECT load_extension('x')`).run()).toThrow(/not authorized/);
      expect(db.prepare(`SELECT fold('IŞIK')`).pluck().get()).toBe('isik');
    }
    workspace.db.exec(`BEGIN; CREATE VIEW folded AS SELECT fold('A')`);
    expect(() => workspace.db.prepare('SELECT * FROM folded').all()).toThrow(/unsafe use of fold/);
    workspace.db.exec('ROLLBACK');
    workspace.db.pragma('writable_schema = ON');
    expect(() => workspace.db.exec(`UPDATE sqlite_schema SET sql = ''`)).toThrow(/may not be modified/);
    thread.close();
    workspace.close();
  });
});

describe('logs beside the file', () => {
  it.each(['-journal', '-wal', '-shm'])('noise as %s ends in an open workspace or an error', (ending) => {
    alter(path, (db) => db.pragma('journal_mode = DELETE'));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (noise) => {
        writeFileSync(`${path}${ending}`, noise);
        try {
          openWorkspace(path).close();
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
      { numRuns: 30 },
    );
    expect(statSync(path).size).toBeGreaterThan(0);
  });
});
