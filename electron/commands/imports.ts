import type { ImportSummary } from '../../shared/contract.ts';
import { listImports } from '../engine/import/list-imports.ts';
import { type Command, exitCodes } from './command.ts';
import { withWorkspace } from './opened.ts';

/** One line per table of an import. */
const linesOf = ({ id, startedAt, files }: ImportSummary): readonly string[] =>
  files.flatMap(({ file, tables }) =>
    tables.map(({ sheet, dataset, rows, rejected }) => {
      const name = sheet === '' ? file : `${file} / ${sheet}`;
      return `${id}  ${startedAt.slice(0, 16)}  ${name} → ${dataset}: ${rows} rows, ${rejected} rejected`;
    }),
  );

/** `nabiz imports`: what was imported so far. */
export const imports: Command = {
  name: 'imports',
  usage: '<workspace> [--json]',
  summary: 'List the imports of a workspace.',
  options: {},
  least: 1,
  run(args, output) {
    const list = withWorkspace(args, listImports);
    if (args.flag('json')) output.json({ imports: list.map(({ id, ...rest }) => ({ import: id, ...rest })) });
    else if (list.length === 0) output.line('nothing was imported yet');
    else for (const line of list.flatMap(linesOf)) output.line(line);
    return exitCodes.done;
  },
};
