/** Writing entries: with the transaction, for nothing that was computed, by whoever works. */
import { expect, test } from 'vitest';
import { checkLog } from '../../../electron/engine/db/log/check.ts';
import { logged, signAs } from '../../../electron/engine/db/log/logged.ts';
import { eachLogEntry } from '../../../electron/engine/db/queries/log.ts';
import { dataVersion } from '../../../electron/engine/db/queries/workspace-facts.ts';
import { inTransaction } from '../../../electron/engine/db/statements.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

test('goes with the transaction that it is in, and leaves what was computed good', () => {
  const { db } = workspaceWith({ accounts: [{ key: 'K1', name: 'Acme' }] });
  const before = dataVersion(db);
  const entries = checkLog(db).entries;
  logged(db, { kind: 'model.saved', detail: { file: 'a.json' } });
  expect(dataVersion(db)).toBe(before);
  expect(() =>
    inTransaction(db, () => {
      logged(db, { kind: 'model.saved', detail: { file: 'b.json' } });
      throw new Error('taken back');
    }),
  ).toThrow('taken back');
  expect(checkLog(db)).toMatchObject({ entries: entries + 1, fault: null });
});

test('is by whoever works with the process, unless the entry says', () => {
  const { db } = workspaceWith({});
  signAs('Deniz');
  logged(db, { kind: 'model.saved', detail: { file: 'a.json' } });
  logged(db, { kind: 'model.saved', author: 'Ada', detail: { file: 'a.json' } });
  signAs(null);
  logged(db, { kind: 'model.saved', detail: { file: 'a.json' } });
  expect([...eachLogEntry(db)].slice(-3).map(({ author }) => author)).toEqual(['Deniz', 'Ada', null]);
});
