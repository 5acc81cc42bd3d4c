/** Comments of a client in a real file, asked for as the window does. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { makeEngineCalls } from '../../electron/engine/host/functions.ts';
import { createWorkspace } from '../../electron/engine/workspace/workspace.ts';
import { calls as schemas, type CallInput } from '../../shared/contract.ts';
import { fill, type Row, type Rows, temporaryFolder } from './workspace.ts';

/** When the comments are looked at. */
export const asOf = '2026-06-30';

/** An engine with these rows in a real file, and the calls for comments and answers. */
export const started = async (rows: Rows) => {
  const path = join(temporaryFolder(), 'client.nabiz');
  const workspace = createWorkspace(path);
  fill(workspace.db, rows);
  workspace.db.exec(`UPDATE accounts SET attributes = '{"sector":"food"}' WHERE key = 'A'`);
  workspace.close();
  const engine = makeEngineCalls(() => undefined);
  await engine['workspace.open']({ path });
  onTestFinished(() => void engine['workspace.close']({}));
  return {
    list: async (input: Omit<CallInput<'comments.list'>, 'asOf'>) =>
      engine['comments.list'](schemas['comments.list'].parse({ asOf, ...input })),
    words: async (input: Omit<CallInput<'comments.words'>, 'asOf'>) =>
      engine['comments.words'](schemas['comments.words'].parse({ asOf, ...input })),
    answers: async (account: number, at = asOf) => engine['account.answers']({ account, asOf: at }),
  };
};

/** An answer to NPS, or to what is said otherwise. */
export const said = (account: string, comment: string | null, own: Row = {}): Row => ({
  account,
  kind: 'nps',
  answeredOn: '2026-05-01',
  score: 8,
  comment,
  ...own,
});

/** Three customers, in three languages. */
export const accounts: readonly Row[] = [
  { key: 'A', name: 'Çınar Gıda', segment: 'Large' },
  { key: 'B', name: 'Bell', segment: 'Small' },
  { key: 'C', name: 'דקל' },
];
