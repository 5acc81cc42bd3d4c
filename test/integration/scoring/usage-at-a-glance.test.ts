import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  keepAllGlances,
  scannedGlance,
  wholeGlance,
} from '../../../electron/engine/db/queries/usage-sources.ts';
import { keepHistory } from '../../../electron/engine/scoring/index.ts';
import type { Workspace } from '../../../electron/engine/workspace/workspace.ts';
import { isoOf } from '../../../shared/dates.ts';
import { asOf } from '../../helpers/history.ts';
import { emptyWorkspace, importTexts, linesOf } from '../../helpers/import.ts';
import { undo } from '../../helpers/undo.ts';
import { fill, workspaceWith } from '../../helpers/workspace.ts';

const sorted = (days: Iterable<number>): readonly number[] => [...days].toSorted((a, b) => a - b);

/** A glance in one order, whatever way it was come by. */
const plain = ({ dates, features, known }: ReturnType<typeof wholeGlance>) => ({
  dates: sorted(dates),
  features: [...features].map(([name, days]) => [name, sorted(days)] as const).toSorted(),
  known: [...known].toSorted(),
});

const rowsKept = ({ db }: Workspace): number =>
  db.prepare('SELECT COALESCE(sum("rows"), 0) FROM usage_sources').pluck().get() as number;
const rowsStored = ({ db }: Workspace): number =>
  db.prepare('SELECT count(*) FROM usage').pluck().get() as number;

const expectTheSame = ({ db }: Workspace, after: unknown): void =>
  expect(plain(wholeGlance(db)), JSON.stringify(after)).toEqual(plain(scannedGlance(db)));

type Step =
  | { readonly kind: 'import'; readonly file: string; readonly text: string }
  | { readonly kind: 'undo' | 'delete' | 'change' | 'addTo'; readonly nth: number }
  | { readonly kind: 'keep' | 'rows' };

const day = fc.integer({ min: asOf - 60, max: asOf + 5 }).map(isoOf);
const account = fc.constantFrom('A', 'B', 'C');
const small = fc.integer({ min: 0, max: 5 });
const feature = fc.constantFrom('x', 'y', '__proto__', '');

const csv = <T extends readonly unknown[]>(
  file: string,
  header: string,
  row: fc.Arbitrary<T>,
): fc.Arbitrary<Step> =>
  fc.array(row, { minLength: 2, maxLength: 8 }).map((rows) => ({
    kind: 'import',
    file,
    text: linesOf(header, ...rows.map((cells) => cells.join(','))),
  }));

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  csv('usage.csv', 'account,date,person,feature,events', fc.tuple(account, day, account, feature, small)),
  csv('seats.csv', 'account,date,active users,seats', fc.tuple(account, day, small, small)),
  // A date that cannot be read: such rows are refused.
  csv('bad.csv', 'account,date,events', fc.tuple(account, fc.constantFrom('2026-06-01', 'soon'), small)),
  csv('wide.csv', 'account,Logins 2026-05,Logins 2026-06', fc.tuple(account, small, small)),
  csv('accounts.csv', 'account,name', fc.tuple(account, account)),
  fc.record({ kind: fc.constantFrom('undo', 'delete', 'change', 'addTo'), nth: small }),
  fc.constantFrom<Step>({ kind: 'keep' }, { kind: 'rows' }),
);

const nthOf = ({ db }: Workspace, sql: string, nth: number): number | undefined => {
  const ids = db.prepare(sql).pluck().all() as number[];
  return ids[nth % Math.max(1, ids.length)];
};

const writes = {
  delete: 'DELETE FROM usage WHERE source_row % 3 = 0 AND source_id = ?',
  change: "UPDATE usage SET date = date + 1, feature = 'z' WHERE source_row % 3 = 0 AND source_id = ?",
  addTo: `INSERT INTO usage (account_id, date, seats, source_id, source_row)
    SELECT account_id, date - 300, 5, source_id, source_row + 1000 + (SELECT count(*) FROM usage)
    FROM usage WHERE source_id = ? LIMIT 2`,
} as const;

const take = async (workspace: Workspace, step: Step): Promise<void> => {
  const { db } = workspace;
  switch (step.kind) {
    case 'import':
      await importTexts(workspace, { [step.file]: step.text });
      return;
    case 'undo': {
      const id = nthOf(workspace, 'SELECT id FROM imports WHERE undone_at IS NULL ORDER BY id', step.nth);
      if (id !== undefined) await undo(workspace, id);
      return;
    }
    case 'delete':
    case 'change':
    case 'addTo': {
      const source = nthOf(workspace, 'SELECT DISTINCT source_id FROM usage ORDER BY 1', step.nth);
      if (source !== undefined) db.prepare(writes[step.kind]).run(source);
      return;
    }
    case 'rows':
      fill(db, { usage: [{ account: 'A', date: '2026-01-05', person: 'p', feature: 'direct' }] });
      return;
    case 'keep':
      await keepHistory(db, { asOf });
      expect(rowsKept(workspace)).toBe(rowsStored(workspace));
  }
};

describe('usage at a glance', () => {
  it('is what all rows say, through imports, undos and writes past them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 14 }), async (steps) => {
        const workspace = emptyWorkspace();
        for (const step of steps) {
          await take(workspace, step);
          expectTheSame(workspace, step);
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('is kept by the import itself, and goes with it', async () => {
    const workspace = emptyWorkspace();
    const rows = ['account,date,person,feature,events', 'A,2026-06-01,p,x,1', 'B,2026-06-03,,y,2'];
    await importTexts(workspace, { 'usage.csv': linesOf(...rows) });
    await importTexts(workspace, { 'again.csv': linesOf(...rows, 'A,2026-06-09,p,x,1') });
    expect([rowsKept(workspace), rowsStored(workspace)]).toEqual([3, 3]);
    expectTheSame(workspace, 'two imports');
    await undo(workspace, 1);
    expect([rowsKept(workspace), rowsStored(workspace)]).toEqual([1, 1]);
    expectTheSame(workspace, 'one of them taken back');
  });

  it('is of the rows themselves where a table has got more since, until it is kept anew', () => {
    const workspace = workspaceWith({ usage: [{ account: 'A', date: '2026-06-01', feature: 'x' }] });
    const { db } = workspace;
    keepAllGlances(db);
    db.exec(`INSERT INTO usage (account_id, date, seats, source_id, source_row)
      SELECT account_id, date + 1, 3, source_id, 99 FROM usage`);
    expect([...wholeGlance(db).known]).toContain('usage.seats');
    keepAllGlances(db);
    expect(rowsKept(workspace)).toBe(2);
    expectTheSame(workspace, 'kept anew');
  });
});
