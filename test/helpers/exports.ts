/** Exports of programs, written in a test, imported without a word. */
import { emptyWorkspace, importTexts, inspectText } from './import.ts';

/** Exports written for this test, headed as the programs head them: name → text. */
export type Files = Readonly<Record<string, string>>;

/** Imports without a word and answers what became of each table; nothing may be refused. */
export const imported = async (files: Files) => {
  const workspace = emptyWorkspace();
  const result = await importTexts(workspace, files);
  const tables = result.files.map(({ file, error, tables: own }) => [
    file,
    error?.code ?? own.map(({ dataset, rows, rejected }) => [dataset, rows, rejected]),
  ]);
  return { tables: Object.fromEntries(tables), workspace };
};

/** The programs that exports are taken for. */
export const productOf = async (files: Files) => {
  const names = Object.entries(files).map(async ([name, text]) => (await inspectText(name, text)).product);
  return [...new Set(await Promise.all(names))];
};
