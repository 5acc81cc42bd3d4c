/** Whatever is imported and taken back, in whatever order: the workspace is as if only the rest had been imported. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '../../../electron/engine/workspace/workspace.ts';
import { join } from 'node:path';
import { importTexts, linesOf, rowsOf } from '../../helpers/import.ts';
import { undo } from '../../helpers/undo.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

/** Columns that a file of accounts may have besides its key; `Region` is kept as an attribute. */
const accountColumns = ['name', 'segment', 'seats', 'Region'] as const;
const ticketColumns = ['closedOn', 'category', 'severity'] as const;

interface File {
  readonly name: string;
  readonly text: string;
}

const cell: Readonly<Record<string, fc.Arbitrary<string>>> = {
  name: fc.constantFrom('North Ltd', 'South Inc', ''),
  segment: fc.constantFrom('Large', 'Small', ''),
  seats: fc.constantFrom('5', '7', ''),
  Region: fc.constantFrom('East', 'West', ''),
  closedOn: fc.constantFrom('2026-02-01', '2026-02-02', ''),
  category: fc.constantFrom('login', 'billing', ''),
  severity: fc.constantFrom('high', 'low', ''),
};

const table = (
  file: string,
  given: { fixed: Readonly<Record<string, fc.Arbitrary<string>>>; free: readonly string[] },
): fc.Arbitrary<File> =>
  fc.subarray([...given.free], { minLength: 1 }).chain((free) => {
    const columns = { ...given.fixed, ...Object.fromEntries(free.map((name) => [name, cell[name] as never])) };
    return fc
      .array(fc.record(columns as Record<string, fc.Arbitrary<string>>), { minLength: 1, maxLength: 4 })
      .map((rows) => ({
        name: file,
        text: linesOf(
          Object.keys(columns).join(','),
          ...rows.map((row) =>
            Object.keys(columns)
              .map((name) => row[name])
              .join(','),
          ),
        ),
      }));
  });

const accountsFile = table('accounts.csv', {
  fixed: { key: fc.constantFrom('A1', 'A2', 'A3') },
  free: accountColumns,
});
const ticketsFile = table('tickets.csv', {
  fixed: {
    account: fc.constantFrom('A1', 'A2', 'B1'),
    key: fc.constantFrom('T1', 'T2', 'T3'),
    openedOn: fc.constantFrom('2026-01-01', '2026-01-02'),
  },
  free: ticketColumns,
});

/** Rows without a key, different in every import: equal ones are told of and need their file again. */
const usageFile = (at: number): File => ({
  name: 'usage.csv',
  text: linesOf('account,date,events', `A1,2026-03-01,${at + 1}`, `B2,2026-03-02,${at + 1}`),
});

const plans = fc
  .array(fc.oneof(accountsFile, ticketsFile, fc.constant(null)), { minLength: 2, maxLength: 5 })
  .chain((files) =>
    fc.record({
      files: fc.constant(files.map((file, at) => file ?? usageFile(at))),
      gone: fc.shuffledSubarray(files.map((_, at) => at + 1)),
    }),
  );

const sorted = (rows: readonly object[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).toSorted();

/** What is stored, whatever the numbers of its rows; an account that nothing declares is known by its key alone. */
const contents = (workspace: Workspace) => ({
  accounts: rowsOf(
    workspace,
    `SELECT key, iif(declared, name, key) AS name, segment, seats, attributes, declared FROM accounts`,
  )
    .map((row) => ({
      ...row,
      attributes: sorted(Object.entries(JSON.parse(String(row['attributes'])) as object)),
    }))
    .map((row) => JSON.stringify(row))
    .toSorted(),
  tickets: sorted(
    rowsOf(
      workspace,
      `SELECT a.key AS account, t.key, opened_on, closed_on, category, severity FROM tickets t JOIN accounts a ON a.id = t.account_id`,
    ),
  ),
  usage: sorted(
    rowsOf(
      workspace,
      'SELECT a.key AS account, date, events FROM usage u JOIN accounts a ON a.id = u.account_id',
    ),
  ),
});

const withWorkspaces = async (work: (open: () => Workspace) => Promise<void>): Promise<void> => {
  const folder = temporaryFolder();
  const opened: Workspace[] = [];
  try {
    await work(() => {
      const workspace = createWorkspace(join(folder, `${opened.length}-${Math.random()}.nabiz`));
      opened.push(workspace);
      return workspace;
    });
  } finally {
    for (const workspace of opened) workspace.close();
  }
};

const importAll = async (workspace: Workspace, files: readonly File[]): Promise<void> => {
  for (const { name, text } of files) {
    const result = await importTexts(workspace, { [name]: text }, { dataset: name.split('.')[0] as never });
    expect(result.files[0]?.error).toBeNull();
  }
};

describe('any imports, any of them taken back in any order', () => {
  it('leave what only the others would have left', async () => {
    await fc.assert(
      fc.asyncProperty(plans, ({ files, gone }) =>
        withWorkspaces(async (open) => {
          const [workspace, expected] = [open(), open()];
          await importAll(workspace, files);
          for (const id of gone) await undo(workspace, id);
          await importAll(
            expected,
            files.filter((_, at) => !gone.includes(at + 1)),
          );
          expect(contents(workspace)).toEqual(contents(expected));
        }),
      ),
      { numRuns: 40 },
    );
  }, 120_000);
});
