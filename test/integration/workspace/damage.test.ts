/** Damaged files: said at opening, never written to, and read as far as they can be. */
import { existsSync, readdirSync, readFileSync, truncateSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLog } from '../../../electron/engine/db/log/check.ts';
import { backUpNow } from '../../../electron/engine/workspace/backups/make.ts';
import { openReader, type Access } from '../../../electron/engine/workspace/connect.ts';
import { checkFile } from '../../../electron/engine/workspace/integrity/check-file.ts';
import { accessTo } from '../../../electron/engine/workspace/integrity/means-damage.ts';
import { recoverInto } from '../../../electron/engine/workspace/integrity/recover.ts';
import { openWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { type Client, makeClient, pageBytes, pagesOf, spoil } from '../../helpers/backed-up.ts';

const code = (expected: string): unknown => expect.objectContaining({ code: expected });

const open = ({ access, password }: Client) => openWorkspace(access.path, { password });

const recover = (client: Client) => {
  const out = join(dirname(client.access.path), 'Recovered.nabiz');
  const recovery = recoverInto(client.access, out);
  const workspace = openWorkspace(out, { password: client.password });
  const count = (table: string): unknown => workspace.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  const counts = { accounts: count('accounts'), tickets: count('tickets') };
  expect(checkFile({ ...client.access, path: out })).toEqual([]);
  workspace.close();
  return { recovery, counts, of: (name: string) => recovery.tables.find(({ table }) => table === name) };
};

/** How many rows lie on a page, by what SQLite itself says of it. */
const rowsOn = (access: Access, page: number): number => {
  const db = openReader(access);
  const rows = db.prepare('SELECT ncell FROM dbstat WHERE pageno = ?').pluck().get(page) as number;
  db.close();
  return rows;
};

describe.each([
  { kind: 'plain', password: undefined },
  { kind: 'encrypted', password: 'correct horse' },
])('a damaged $kind file', ({ password }) => {
  it('with spoilt pages of a table is refused and keeps its bytes; every other row is read', () => {
    const client = makeClient(password);
    const leaves = pagesOf(client, openReader)('tickets', 'leaf');
    const spoilt = [leaves[1], leaves[2], leaves[5]] as number[];
    const lost = spoilt.reduce((sum, page) => sum + rowsOn(client.access, page), 0);
    const bytes = spoil(client.access.path, spoilt);
    expect(() => open(client)).toThrowError(code('workspace.damaged'));
    expect(checkFile(client.access)[0]?.kind).toBe('structure');
    const { counts, of } = recover(client);
    expect(lost).toBeGreaterThan(3);
    expect(counts).toEqual({ accounts: 400, tickets: 400 - lost });
    expect(of('tickets')).toEqual({ table: 'tickets', rows: 400 - lost, lost });
    expect(readFileSync(client.access.path).equals(bytes)).toBe(true);
  });

  it('with noise in an index loses no row', () => {
    const client = makeClient(password);
    const [index] = pagesOf(client, openReader)('sqlite_autoindex_accounts_1', 'leaf');
    const bytes = spoil(client.access.path, [index as number], 0xab);
    expect(() => open(client)).toThrowError(code('workspace.damaged'));
    const { counts, recovery } = recover(client);
    expect(counts).toEqual({ accounts: 400, tickets: 400 });
    expect(recovery).toMatchObject({ lost: 0, isLossUnknown: false, orphans: 0 });
    expect(readFileSync(client.access.path).equals(bytes)).toBe(true);
  });

  it('that lost accounts leaves out what belonged to them, and says how much', () => {
    const client = makeClient(password);
    const page = pagesOf(client, openReader)('accounts', 'leaf')[2] as number;
    const lost = rowsOn(client.access, page);
    spoil(client.access.path, [page]);
    const { counts, recovery } = recover(client);
    expect(counts).toEqual({ accounts: 400 - lost, tickets: 400 - lost });
    expect(recovery).toMatchObject({ lost, orphans: lost });
  });

  it('with a spoilt page in the list of its tables gives what the list tells before it', () => {
    const client = makeClient(password);
    const leaves = pagesOf(client, openReader)('sqlite_schema', 'leaf');
    const bytes = spoil(client.access.path, [leaves.at(-1) as number], 0xab);
    expect(() => open(client)).toThrowError(code('workspace.damaged'));
    const { counts, recovery, of } = recover(client);
    expect(counts).toEqual({ accounts: 400, tickets: 400 });
    expect(of('accounts')).toEqual({ table: 'accounts', rows: 400, lost: 0 });
    expect(of('audit_log')).toEqual({ table: 'audit_log', rows: 0, lost: null });
    expect(recovery.isLossUnknown).toBe(true);
    expect(readFileSync(client.access.path).equals(bytes)).toBe(true);
  });

  it('gives none of what is computed from the rest, and says in the log where it comes from', () => {
    const client = makeClient(password);
    const before = openWorkspace(client.access.path, { password });
    before.db.exec(`INSERT INTO history_models (fingerprint) VALUES ('f');
      INSERT INTO history_months (model_id, day, basis) VALUES (1, 1, 'b')`);
    before.close();
    spoil(client.access.path, [pagesOf(client, openReader)('tickets', 'leaf')[1] as number]);
    recover(client);
    const after = openReader({ ...client.access, path: join(dirname(client.access.path), 'Recovered.nabiz') });
    const one = (sql: string): unknown => after.prepare(sql).pluck().get();
    expect(one('SELECT count(*) FROM history_months')).toBe(0);
    expect(one('SELECT count(*) FROM history_models')).toBe(0);
    expect(one('SELECT kind FROM audit_log ORDER BY id DESC')).toBe('workspace.recovered');
    expect(one('SELECT detail FROM audit_log ORDER BY id DESC')).toBe('{"file":"Işık Ltd.nabiz"}');
    expect(checkLog(after).fault).toBeNull();
    after.close();
  });

  it('whose end is missing is refused, and what is left of it is read or said to be nothing', () => {
    const client = makeClient(password);
    const { path } = client.access;
    const pages = statSync(path).size / pageBytes;
    truncateSync(path, Math.floor(pages * 0.8) * pageBytes + 77);
    const bytes = readFileSync(path);
    expect(() => open(client)).toThrowError(code('workspace.damaged'));
    expect(checkFile(client.access)).not.toEqual([]);
    const { counts, recovery } = recover(client);
    expect(recovery.rows).toBeGreaterThan(100);
    expect(recovery.lost > 0 || recovery.isLossUnknown).toBe(true);
    expect(Number(counts.accounts) + Number(counts.tickets)).toBeLessThanOrEqual(800);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('whose first page is gone is told from a wrong password by its backup, and nothing is made of it', () => {
    const client = makeClient(password);
    const { path } = client.access;
    backUpNow(client.access, { reason: 'asked' });
    const bytes = spoil(path, [1], 0x55);
    expect(() => open(client)).toThrowError(code('workspace.damaged'));
    expect(accessTo(path, { password })).toEqual(client.access);
    expect(checkFile(client.access)[0]?.kind).toBe('header');
    const out = join(dirname(path), 'R.nabiz');
    expect(() => recoverInto(client.access, out)).toThrowError(code('recovery.nothing'));
    expect([existsSync(out), readFileSync(path).equals(bytes)]).toEqual([false, true]);
    expect(readdirSync(dirname(path)).filter((name) => name.includes('.part'))).toEqual([]);
  });
});

it('a plain file with a spoilt header is damaged, not encrypted, and loses nothing', () => {
  const client = makeClient();
  const bytes = readFileSync(client.access.path);
  bytes.fill(0x55, 0, 100);
  writeFileSync(client.access.path, bytes);
  expect(() => open(client)).toThrowError(code('workspace.damaged'));
  const { counts, recovery } = recover(client);
  expect(counts).toEqual({ accounts: 400, tickets: 400 });
  expect(recovery).toMatchObject({ lost: 0, isLossUnknown: false });
  expect(readFileSync(client.access.path).equals(bytes)).toBe(true);
});

it('an encrypted file still says that a password is wrong when it is, backups or none', () => {
  const client = makeClient('correct horse');
  backUpNow(client.access, { reason: 'asked' });
  expect(() => openWorkspace(client.access.path, { password: 'battery staple' })).toThrowError(
    code('workspace.password'),
  );
  expect(() => openWorkspace(client.access.path)).toThrowError(code('workspace.passwordNeeded'));
});

it('recovering never writes over a file', () => {
  const client = makeClient();
  expect(() => recoverInto(client.access, client.access.path)).toThrowError(code('workspace.exists'));
});
