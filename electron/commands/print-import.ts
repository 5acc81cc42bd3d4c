/** Prints what an import did. */
import { translator } from '../../shared/i18n/index.ts';
import type { FileResult, ImportResult, RowChange, TableResult } from '../../shared/import/index.ts';
import { printAccounts } from './account-names.ts';
import type { Arguments, Output } from './command.ts';

/** How many problems are printed per table; `--json` has the first thousand. */
const shownIssues = 10;

/** How many changed rows are printed per table. */
const shownChanges = 10;

const changeLine = ({ row, key, fields }: RowChange): string => {
  const changes = fields.map(({ field, before, after }) => `${field}: ${before ?? '-'} → ${after ?? '-'}`);
  return `    row ${row}, ${key}: ${changes.join(', ')}`;
};

const printChanges = ({ changes, updated }: TableResult, output: Output): void => {
  for (const change of changes.slice(0, shownChanges)) output.line(changeLine(change));
  if (updated > shownChanges) output.line(`    and ${updated - shownChanges} more changed rows`);
};

/** What was taken without asking, and how to say otherwise. */
const takenLines = ({ assumed, remembered }: TableResult): readonly string[] => {
  const say = translator('en');
  const words = (code: string, key: string): string => say(`questions.${code}.${key}`, { defaultValue: key });
  return [
    ...(remembered ? [say('questions.remembered', { file: remembered.file })] : []),
    ...assumed.map(({ code, column, taken }) =>
      say(`questions.${code}.assumed`, { column, taken: words(code, taken) }),
    ),
  ];
};

const printTable = (table: TableResult, output: Output): void => {
  const { rows, imported, updated, unchanged, rejected, issues } = table;
  const name = table.sheet === '' ? table.dataset : `${table.sheet} → ${table.dataset}`;
  output.line(
    `  ${name}: ${rows} rows: ${imported} imported, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`,
  );
  for (const line of takenLines(table)) output.line(`    ${line}`);
  printChanges(table, output);
  for (const issue of issues.slice(0, shownIssues))
    output.line(`    row ${issue.row}${issue.column === null ? '' : `, ${issue.column}`}: ${issue.message}`);
  if (issues.length > shownIssues)
    output.line(`    and ${issues.length - shownIssues} more; --json lists them`);
};

const printFile = ({ file, tables, hidden = [], error }: FileResult, output: Output): void => {
  output.line(file);
  if (error) output.note(`nabiz import: ${error.message}`);
  for (const table of tables) printTable(table, output);
  for (const sheet of hidden)
    output.line(`  ${sheet}: hidden in the workbook and left out; --sheet "${sheet}" imports it`);
};

/** Prints a result as `nabiz import` was asked to: lines for people, or JSON. */
export const printImport = (result: ImportResult, args: Arguments, output: Output): void => {
  if (args.flag('json')) {
    output.json(result);
    for (const { error } of result.files) if (error) output.note(`nabiz import: ${error.message}`);
    return;
  }
  for (const file of result.files) printFile(file, output);
  printAccounts(result.accounts, output);
  if (args.flag('dry-run')) output.line('nothing was stored (--dry-run)');
};
