/** Files of one name from two folders are two files. */
import { expect, it } from 'vitest';
import { importFiles } from '../../../electron/engine/import/import-files.ts';
import { emptyWorkspace, filesIn, importDay, linesOf } from '../../helpers/import.ts';

const accounts = linesOf('account id,account name', 'A1,Acme', 'A2,Bosphorus');
const usage = linesOf('account,date,events', 'A1,2026-01-05,3');
const nothing = '';

const datasetsOf = async (...contents: readonly string[]) => {
  const files = contents.flatMap((content) => filesIn({ 'export.csv': content }));
  const result = await importFiles(emptyWorkspace(), { files, asOf: importDay });
  return result.files.map(({ tables, error }) => error?.code ?? tables.map(({ dataset }) => dataset).join());
};

it('are answered in the order in which they are given, whichever is stored first', async () => {
  expect(await datasetsOf(usage, accounts)).toEqual(['usage', 'accounts']);
  expect(await datasetsOf(accounts, usage)).toEqual(['accounts', 'usage']);
  expect(await datasetsOf(nothing, usage, accounts)).toEqual(['file.empty', 'usage', 'accounts']);
});
