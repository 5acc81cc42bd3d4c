import type { RecognisedFile, RecognisedTable, TableMapping } from '../../shared/import/index.ts';
import { inspectFiles } from '../engine/import/inspect-files.ts';
import { type Command, exitCodes, type Output } from './command.ts';
import { givenFiles } from './files.ts';
import { figuresLocale } from './language.ts';

const mappingLines = (mapping: TableMapping): readonly string[] => [
  ...Object.entries(mapping.fields).map(
    ([field, from]) => `${field} ← ${typeof from === 'string' ? from : JSON.stringify(from)}`,
  ),
  ...(mapping.measures ?? []).map(
    ({ column, metric, ...rest }) => `measurement "${metric}" ← ${column} ${JSON.stringify(rest)}`,
  ),
];

const printTable = (table: RecognisedTable, output: Output): void => {
  const name = table.sheet === '' ? '' : `${table.sheet}: `;
  const rows = table.rows === null ? '' : `, ${table.rows} rows`;
  const hidden = table.hidden ? ', hidden' : '';
  if (table.dataset === null) return output.line(`  ${name}not recognised${rows}${hidden}`);
  output.line(
    `  ${name}${table.dataset} (${Math.round(table.confidence * 100)} % sure), header in row ${table.headerRow}${rows}${hidden}`,
  );
  if (table.missingFields.length > 0)
    output.line(`    required, but no column found: ${table.missingFields.join(', ')}`);
  for (const mapping of [table.mapping, ...table.also])
    for (const line of mapping ? mappingLines(mapping) : []) output.line(`    ${line}`);
};

const print = (files: readonly RecognisedFile[], output: Output): void => {
  for (const { file, tables } of files) {
    output.line(file);
    for (const table of tables) printTable(table, output);
  }
};

/** `nabiz inspect`: what import would make of a file, without a workspace. */
export const inspect: Command = {
  name: 'inspect',
  usage: '<file>... [--locale L] [--json]',
  summary: 'Show what import would make of a file, without a workspace.',
  options: { locale: { type: 'string' } },
  least: 1,
  most: Number.POSITIVE_INFINITY,
  async run(args, output) {
    const files = await inspectFiles(givenFiles(args.positionals), { locale: figuresLocale(args) });
    if (args.flag('json')) output.json({ files });
    else print(files, output);
    for (const { error } of files) if (error) output.note(`nabiz inspect: ${error.message}`);
    return files.some(({ error }) => error !== null) ? exitCodes.failed : exitCodes.done;
  },
};
