/** Two open one file: the second is told who has it, reads, and changes nothing. */
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { imports } from '../../../electron/commands/imports.ts';
import { model } from '../../../electron/commands/model.ts';
import { plan } from '../../../electron/commands/plan.ts';
import { score } from '../../../electron/commands/score.ts';
import { value } from '../../../electron/commands/value.ts';
import { makeEngineCalls } from '../../../electron/engine/host/functions.ts';
import { claimFile } from '../../../electron/engine/workspace/owner/lock-file.ts';
import { createWorkspace, openWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { startVictim } from '../../../build/killing/engine.ts';
import { nabizIn } from '../../helpers/command.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { fill, temporaryFolder } from '../../helpers/workspace.ts';

const code = (expected: string): unknown => expect.objectContaining({ code: expected });

const password = 'correct horse';

/** A closed workspace with one account. */
const closedFile = (given?: string): string => {
  const path = join(temporaryFolder(), 'client.nabiz');
  const workspace = createWorkspace(path, { password: given });
  fill(workspace.db, { accounts: [{ key: 'A1', name: 'Acme' }] });
  workspace.close();
  return path;
};

const accounts = (db: Database.Database): unknown => db.prepare('SELECT count(*) FROM accounts').pluck().get();

/** What a private copy leaves in the folder for temporary files. */
const copies = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`nabiz-reading-${process.pid}-`));

/** A lock as the program on another computer has left it, so many seconds ago. */
const lockFromElsewhere = (path: string, secondsAgo: number): void => {
  const claim = claimFile(path);
  if (claim.kind !== 'mine') throw new Error('not free');
  claim.lock.release();
  const db = new Database(`${path}-lock`);
  db.exec('CREATE TABLE owner (token TEXT, user TEXT, host TEXT, since TEXT) STRICT');
  db.prepare('INSERT INTO owner VALUES (?, ?, ?, ?)').run(
    't',
    'ayse',
    'muhasebe-2',
    '2026-11-22T08:30:00.000Z',
  );
  db.close();
  const at = new Date(Date.now() - secondsAgo * 1000);
  utimesSync(`${path}-lock`, at, at);
};

it.each([undefined, password])('opens for writing once, then for reading (password %s)', (given) => {
  const path = closedFile(given);
  const first = openWorkspace(path, { password: given });
  const second = openWorkspace(path, { password: given });
  expect(first.readOnly).toBeNull();
  expect(second.readOnly).toMatchObject({ reason: 'held', asOf: null, by: { host: hostname(), isHere: true } });
  expect(() => second.refuseWriting()).toThrowError(code('workspace.readOnly'));
  expect(() => second.db.exec('DELETE FROM accounts')).toThrow(/readonly/);
  first.db.exec(`UPDATE accounts SET name = 'Renamed'`);
  expect(second.db.prepare('SELECT name FROM accounts').pluck().get()).toBe('Renamed');
  first.close();
  second.close();
  const third = openWorkspace(path, { password: given });
  expect(third.readOnly).toBeNull();
  third.close();
  expect(existsSync(`${path}-lock`)).toBe(false);
});

it('leaves no lock where a file is refused', () => {
  const path = closedFile();
  const db = new Database(path);
  db.pragma('user_version = 999990');
  db.close();
  const [before, beside] = [readFileSync(path), readdirSync(join(path, '..'))];
  expect(() => openWorkspace(path)).toThrowError(code('workspace.newer'));
  expect(readdirSync(join(path, '..'))).toEqual(beside);
  expect(readFileSync(path).equals(before)).toBe(true);
});

it('takes over from a process that was killed', async () => {
  const path = closedFile();
  const victim = startVictim();
  await victim.line.call('workspace.open', { path });
  const second = openWorkspace(path);
  expect(second.readOnly).toMatchObject({ reason: 'held', by: { isHere: true } });
  second.close();
  await victim.kill();
  expect(existsSync(`${path}-lock`)).toBe(true);
  const third = openWorkspace(path);
  expect(third.readOnly).toBeNull();
  expect(accounts(third.db)).toBe(1);
  third.close();
});

it.each([undefined, password])('reads a copy of what another computer has open (password %s)', (given) => {
  const path = closedFile(given);
  lockFromElsewhere(path, 10);
  const second = openWorkspace(path, { password: given });
  expect(second.readOnly).toMatchObject({
    reason: 'held',
    by: { user: 'ayse', host: 'muhasebe-2', isHere: false, since: '2026-11-22T08:30:00.000Z' },
  });
  expect(second.readOnly?.asOf).not.toBeNull();
  expect([second.name, accounts(second.db), accounts(second.reader)]).toEqual(['client', 1, 1]);
  expect(() => second.db.exec('DELETE FROM accounts')).toThrow(/readonly/);
  expect(second.access.path).not.toBe(path);
  expect(readFileSync(second.access.path).includes('Acme')).toBe(given === undefined);
  expect(copies()).toHaveLength(1);
  second.close();
  expect(copies()).toHaveLength(0);
});

it('takes over from another computer that has been silent', () => {
  const path = closedFile();
  lockFromElsewhere(path, 600);
  const workspace = openWorkspace(path);
  expect(workspace.readOnly).toBeNull();
  workspace.close();
});

it('makes a lock anew that a crash has left half written', () => {
  const path = closedFile();
  writeFileSync(`${path}-lock`, Buffer.alloc(700, 7));
  const workspace = openWorkspace(path);
  expect(workspace.readOnly).toBeNull();
  workspace.close();
});

it('lets one of two through that ask at the same time', () => {
  const path = closedFile();
  const claims = [claimFile(path), claimFile(path), claimFile(path)];
  expect(claims.map(({ kind }) => kind)).toEqual(['mine', 'held', 'held']);
  for (const claim of claims) if (claim.kind === 'mine') claim.lock.release();
});

const engine = async (path: string) => {
  const calls = makeEngineCalls(() => undefined);
  const info = await calls['workspace.open']({ path });
  onTestFinished(async () => void (await calls['workspace.close']({})));
  return { calls, info };
};

it('answers every page to a reader, and refuses to write at one door', async () => {
  const path = closedFile();
  const first = await engine(path);
  const second = await engine(path);
  expect([first.info.readOnly, second.info.readOnly?.reason]).toEqual([null, 'held']);
  const { calls } = second;
  const asked = [
    calls['portfolio.open']({}),
    calls['account.open']({ account: 1 }),
    calls['import.list']({}),
    calls['model.open']({}),
    calls['overview.worth']({}),
    calls['plan.today']({}),
    calls['portfolio.views']({}),
  ];
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(asked.map(() => 'fulfilled'));
  const refusal = { code: 'workspace.readOnly', detail: { file: 'client.nabiz' } };
  await expect(calls['model.publish']({ draft: {}, note: '' })).rejects.toMatchObject(refusal);
  await expect(
    calls['workspace.password']({ current: undefined, next: 'long enough to be one' }),
  ).rejects.toMatchObject(refusal);
  expect((await calls['workspace.reopen']({})).readOnly?.reason).toBe('held');
  await first.calls['workspace.close']({});
  expect((await calls['workspace.reopen']({})).readOnly).toBeNull();
});

it('says on the command line who is in the way of a change, and answers what only reads', async () => {
  const path = closedFile();
  const first = openWorkspace(path);
  onTestFinished(() => first.close());
  const csv = join(temporaryFolder(), 'accounts.csv');
  writeFileSync(csv, 'Account ID,Company\nB2,Borek\n');
  const refused = await nabizIn(temporaryFolder(), ['import', path, csv]);
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('open for reading only')]);
  expect(refused.err).toContain(hostname());
  await expect(async () => runCommand(model, path, '--ready', 'agency')).rejects.toMatchObject({
    code: 'workspace.readOnly',
  });
  for (const command of [score, plan, imports, value]) expect((await runCommand(command, path)).code).toBe(0);
  expect(accounts(first.db)).toBe(1);
});

it('opens the file that is open already once more, for writing', async () => {
  const path = closedFile();
  const { calls } = await engine(path);
  expect((await calls['workspace.open']({ path })).readOnly).toBeNull();
});
