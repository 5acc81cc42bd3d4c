/** Taking an import back: the workspace is as if it had never been, and what later imports said still stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listImports } from '../../../electron/engine/import/list-imports.ts';
import { AppError } from '../../../shared/errors.ts';
import { emptyWorkspace, importTexts, linesOf, rowsOf } from '../../helpers/import.ts';
import { tinyFolder, tinyWorkspace } from '../../helpers/tiny.ts';
import { allRows, scoresAndReasons, undo } from '../../helpers/undo.ts';

const accounts = linesOf('key,name,segment,seats', 'A1,Acme,Large,10', 'A2,Bolt,Small,20');
const changed = linesOf('key,name,segment,seats', 'A1,Acme,Large,15', 'A2,Bolt,Small,20', 'A3,Core,Small,5');
const tickets = linesOf('account,key,openedOn,closedOn', 'Acme,T1,2026-01-05,', 'Zed,T2,2026-01-06,2026-01-08');
const usage = linesOf('account,date,events', 'A1,2026-06-01,3', 'A2,2026-06-02,4', 'Zed,2026-06-03,5');

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );

const account = (workspace: Parameters<typeof rowsOf>[0], key: string) =>
  rowsOf(workspace, `SELECT name, segment, seats, declared FROM accounts WHERE key = '${key}'`)[0];

describe('undoing the newest import', () => {
  const tinyFile = (name: string): string => readFileSync(join(tinyFolder, name), 'utf8');
  const without = (name: string, lines: number): string =>
    tinyFile(name).split('\n').toSpliced(1, lines).join('\n');
  const upTo = (name: string, lines: number): string => tinyFile(name).split('\n').slice(0, lines).join('\n');
  const later = (name: string): string =>
    tinyFile(name)
      .replaceAll('2026-0', '2027-0')
      .replaceAll(/^(\w+),(INV|T)/gm, '$1,N$2');

  it.each<[string, Readonly<Record<string, string>>]>([
    ['accounts with other figures', { 'accounts.csv': tinyFile('accounts.csv').replaceAll('SMB', 'Mid') }],
    ['the same files again', { 'usage.csv': tinyFile('usage.csv'), 'tickets.csv': tinyFile('tickets.csv') }],
    ['newer facts', { 'usage.csv': later('usage.csv'), 'invoices.csv': later('invoices.csv') }],
    ['accounts nobody knew', { 'usage.csv': linesOf('account,date,events', 'New One,2027-01-05,4') }],
    [
      'a table by figures',
      {
        'wide.csv': linesOf(
          'Customer,Segment,Seat utilisation,Days since last login',
          'A1,SMB,83 %,4',
          'New,SMB,50 %,5',
        ),
      },
    ],
    [
      'a column nobody had',
      { 'tickets.csv': linesOf('account,key,openedOn,severity', 'A1,T0001,2026-02-21,high') },
    ],
  ])('%s: scores and reasons are as before, byte by byte', async (_, files) => {
    const workspace = await tinyWorkspace();
    const before = { rows: allRows(workspace), scores: scoresAndReasons(workspace) };
    const result = await importTexts(workspace, files);
    expect(result.files.flatMap(({ error }) => error ?? [])).toEqual([]);
    await undo(workspace, result.import as number);
    expect(scoresAndReasons(workspace)).toBe(before.scores);
    expect(allRows(workspace)).toEqual(before.rows);
  });

  it('takes the second half of a client back', async () => {
    const names = readdirSync(tinyFolder).filter((name) => name.endsWith('.csv'));
    const workspace = emptyWorkspace();
    await importTexts(workspace, Object.fromEntries(names.map((name) => [name, upTo(name, 40)])));
    const before = scoresAndReasons(workspace);
    await importTexts(workspace, Object.fromEntries(names.map((name) => [name, without(name, 20)])));
    expect(scoresAndReasons(workspace)).not.toBe(before);
    await undo(workspace, 2);
    expect(scoresAndReasons(workspace)).toBe(before);
  });

  it('counts what went and what is as it was, and keeps the import in the history', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'accounts.csv': accounts });
    await importTexts(workspace, { 'accounts.csv': changed });
    expect(await undo(workspace, 2)).toEqual({ import: 2, removed: 1, restored: 1, kept: 0, alsoIn: [] });
    expect(account(workspace, 'A1')).toMatchObject({ seats: 10 });
    expect(account(workspace, 'A3')).toBeUndefined();
    const [second, first] = listImports(workspace.db);
    expect(second?.undoneAt).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(second?.files[0]?.tables[0]).toMatchObject({ rows: 3, imported: 1, updated: 1, unchanged: 1 });
    expect(first?.undoneAt).toBeNull();
  });

  it('leaves no account that only the import named', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'accounts.csv': accounts });
    await importTexts(workspace, { 'tickets.csv': tickets, 'usage.csv': usage });
    await undo(workspace, 2);
    expect(rowsOf(workspace, 'SELECT key FROM accounts ORDER BY key').map(({ key }) => key)).toEqual([
      'A1',
      'A2',
    ]);
  });

  it('forgets the columns that only the import had', async () => {
    const workspace = emptyWorkspace();
    const plain = linesOf('account,key,openedOn', 'A1,T1,2026-06-05', 'A2,T2,2026-06-06');
    await importTexts(workspace, { 'accounts.csv': accounts, 'tickets.csv': plain });
    const before = scoresAndReasons(workspace);
    await importTexts(workspace, {
      'tickets.csv': linesOf('account,key,openedOn,closedOn', 'A1,T1,2026-06-05,'),
    });
    await undo(workspace, 2);
    expect(scoresAndReasons(workspace)).toBe(before);
  });
});

describe('undoing an earlier import', () => {
  it('leaves what a later import changed, and says so', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'accounts.csv': accounts });
    await importTexts(workspace, { 'accounts.csv': changed });
    expect(await undo(workspace, 1)).toMatchObject({ removed: 0, restored: 0, kept: 2 });
    expect(account(workspace, 'A1')).toEqual({ name: 'Acme', segment: 'Large', seats: 15, declared: 1 });
    await undo(workspace, 2);
    expect(rowsOf(workspace, 'SELECT * FROM accounts')).toEqual([]);
    expect(rowsOf(workspace, 'SELECT * FROM replaced_rows')).toEqual([]);
    expect(rowsOf(workspace, 'SELECT * FROM repeated_rows')).toEqual([]);
  });

  it('takes back the columns that no later file has', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, {
      'a.csv': linesOf('key,name,segment,seats,Region', 'A1,Acme,Large,10,North'),
    });
    await importTexts(workspace, { 'b.csv': linesOf('key,name,segment,Region', 'A1,Wrong,Wrong,Wrong') });
    await importTexts(workspace, { 'c.csv': linesOf('key,name,seats', 'A1,Acme Ltd,12') });
    expect(await undo(workspace, 2)).toMatchObject({ restored: 0, kept: 1 });
    expect(rowsOf(workspace, 'SELECT name, segment, seats, attributes FROM accounts')).toEqual([
      { name: 'Acme Ltd', segment: 'Large', seats: 12, attributes: '{"Region":"North"}' },
    ]);
    await undo(workspace, 3);
    expect(account(workspace, 'A1')).toMatchObject({ name: 'Acme', segment: 'Large', seats: 10 });
  });

  it('keeps an account without a list of its own while other rows name it', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'accounts.csv': accounts });
    await importTexts(workspace, { 'tickets.csv': tickets });
    expect(await undo(workspace, 1)).toMatchObject({ removed: 2, kept: 0 });
    expect(account(workspace, 'A1')).toEqual({ name: 'Acme', segment: null, seats: null, declared: 0 });
    expect(account(workspace, 'A2')).toBeUndefined();
    await importTexts(workspace, { 'accounts.csv': accounts });
    expect(account(workspace, 'A1')).toEqual({ name: 'Acme', segment: 'Large', seats: 10, declared: 1 });
    await undo(workspace, 2);
    await undo(workspace, 3);
    expect(rowsOf(workspace, 'SELECT key FROM accounts')).toEqual([]);
  });

  it('never takes away an account that the user did something about', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'accounts.csv': accounts });
    workspace.db.exec(`INSERT INTO overrides (account_id, band, reason, author, set_on, expires_on)
      SELECT id, 'green', 'known well', 'me', 1, 2 FROM accounts WHERE key = 'A1';
      INSERT INTO actions (account_id, title, adopted_on, created_at) SELECT id, 'Call', 1, '2026-01-01' FROM accounts WHERE key = 'A2'`);
    await undo(workspace, 1);
    expect(rowsOf(workspace, 'SELECT key, declared FROM accounts ORDER BY key')).toEqual([
      { key: 'A1', declared: 0 },
      { key: 'A2', declared: 0 },
    ]);
    expect(rowsOf(workspace, 'SELECT * FROM overrides')).toHaveLength(1);
  });

  it('tells which later files held rows that go, and importing them again brings the rows back', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'accounts.csv': accounts });
    await importTexts(workspace, { 'june.csv': usage });
    const both = `${usage}A1,2026-06-09,7\n`;
    await importTexts(workspace, { 'all.csv': both });
    expect(await undo(workspace, 2)).toEqual({
      import: 2,
      removed: 3,
      restored: 0,
      kept: 0,
      alsoIn: [{ import: 3, file: 'all.csv', rows: 3 }],
    });
    expect(rowsOf(workspace, 'SELECT events FROM usage')).toEqual([{ events: 7 }]);
    await importTexts(workspace, { 'all.csv': both });
    expect(rowsOf(workspace, 'SELECT events FROM usage ORDER BY date').map((row) => row['events'])).toEqual([
      3, 4, 5, 7,
    ]);
  });

  it('joins an account that gets its old name back with the one that has taken the name since', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'usage.csv': linesOf('account,date,events', 'Acme,2026-06-01,3') });
    const as = { dataset: 'accounts' } as const;
    await importTexts(workspace, { 'a.csv': linesOf('key,name', 'C1,Acme') }, as);
    await importTexts(workspace, { 'b.csv': linesOf('key,name,seats', 'Acme,Other name,7') }, as);
    expect(rowsOf(workspace, 'SELECT key FROM accounts')).toHaveLength(2);
    await undo(workspace, 2);
    expect(
      rowsOf(workspace, 'SELECT a.key, a.seats, u.events FROM accounts a JOIN usage u ON u.account_id = a.id'),
    ).toEqual([{ key: 'Acme', seats: 7, events: 3 }]);
    expect(rowsOf(workspace, 'SELECT * FROM accounts')).toHaveLength(1);
  });
});

describe('what cannot be undone', () => {
  it('is an import that is not there, or was undone before', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'accounts.csv': accounts });
    expect(await codeOf(undo(workspace, 7))).toBe('import.unknown');
    await undo(workspace, 1);
    expect(await codeOf(undo(workspace, 1))).toBe('import.undone');
  });
});
