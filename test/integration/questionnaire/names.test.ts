/** Accounts of which only names are known. */
import { expect, it } from 'vitest';
import { listImports } from '../../../electron/engine/import/list-imports.ts';
import { storeNames } from '../../../electron/engine/questionnaire/store-names.ts';
import { emptyWorkspace, importTexts, linesOf, rowsOf } from '../../helpers/import.ts';
import { answer, judgedDay, judgedWorkspace } from '../../helpers/questionnaire.ts';
import { undo } from '../../helpers/undo.ts';

const keys = (workspace: Parameters<typeof rowsOf>[0]): readonly unknown[] =>
  rowsOf(workspace, 'SELECT key FROM accounts ORDER BY id').map(({ key }) => key);

it('stores every name once, as accounts of a list', async () => {
  const workspace = emptyWorkspace();
  const lines = ['  Acme ', '', 'Işık Gıda A.Ş.\tİstanbul', 'ACME', 'חברת הצפון'];
  expect(await storeNames(workspace.db, { lines, day: judgedDay })).toEqual({
    added: 3,
    known: 1,
    rejected: 0,
  });
  expect(rowsOf(workspace, 'SELECT key, name, declared, attributes FROM accounts ORDER BY id')).toEqual([
    { key: 'Acme', name: 'Acme', declared: 1, attributes: '{}' },
    { key: 'Işık Gıda A.Ş.', name: 'Işık Gıda A.Ş.', declared: 1, attributes: '{}' },
    { key: 'חברת הצפון', name: 'חברת הצפון', declared: 1, attributes: '{}' },
  ]);
});

it('knows accounts that have the name already, whatever their key', async () => {
  const workspace = emptyWorkspace();
  await importTexts(workspace, { 'accounts.csv': linesOf('key,name,seats', 'A-1,Acme Ltd,5') });
  expect(await storeNames(workspace.db, { lines: ['acme ltd.', 'Globex'], day: judgedDay })).toEqual({
    added: 1,
    known: 1,
    rejected: 0,
  });
  expect(keys(workspace)).toEqual(['A-1', 'Globex']);
  expect(await storeNames(workspace.db, { lines: ['Globex', 'A-1'], day: judgedDay })).toMatchObject({
    added: 0,
    known: 2,
  });
});

it('stands in the history as typed in, and goes with it unless somebody judged the account', async () => {
  const workspace = await judgedWorkspace();
  answer(workspace, { judgedUse: 4 });
  await undo(workspace, 1);
  expect(rowsOf(workspace, 'SELECT key, declared FROM accounts')).toEqual([{ key: 'Acme', declared: 0 }]);
  expect(listImports(workspace.db).at(-1)).toMatchObject({ files: [{ file: '', typedBy: '' }] });
});

it('keeps a typed name alive when the file that first had it is taken back', async () => {
  const workspace = emptyWorkspace();
  await importTexts(workspace, { 'accounts.csv': linesOf('key,name', 'A-1,Acme', 'A-2,Globex') });
  await storeNames(workspace.db, { lines: ['Acme'], day: judgedDay });
  await undo(workspace, 1);
  expect(rowsOf(workspace, 'SELECT key, name, declared FROM accounts')).toEqual([
    { key: 'A-1', name: 'Acme', declared: 1 },
  ]);
});

it('stores nothing of lines without a name', async () => {
  const workspace = emptyWorkspace();
  expect(await storeNames(workspace.db, { lines: [' ', '\t'], day: judgedDay })).toEqual({
    added: 0,
    known: 0,
    rejected: 0,
  });
  expect(listImports(workspace.db)).toEqual([]);
});
