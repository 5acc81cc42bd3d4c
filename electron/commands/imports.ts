import { listImports } from '../engine/import/list-imports.ts';
import { openWorkspace } from '../engine/workspace/workspace.ts';
import { type Command, exitCodes } from './command.ts';

/** `nabiz imports`: what was imported so far. */
export const imports: Command = {
  name: 'imports',
  usage: '<workspace> [--json]',
  summary: 'List the imports of a workspace.',
  options: {},
  least: 1,
  run(args, output) {
    const workspace = openWorkspace(args.positionals[0] as string, { password: args.password });
    try {
      const list = listImports(workspace.db);
      if (args.flag('json')) output.json({ imports: list.map(({ id, ...rest }) => ({ import: id, ...rest })) });
      else if (list.length === 0) output.line('nothing was imported yet');
      for (const { id, startedAt, files } of args.flag('json') ? [] : list)
        for (const { file, tables } of files)
          for (const { sheet, dataset, rows, rejected } of tables)
            output.line(`${id}  ${startedAt.slice(0, 16)}  ${file}${sheet && ` / ${sheet}`} → ${dataset}: ${rows} rows, ${rejected} rejected`);
      return exitCodes.done;
    } finally {
      workspace.close();
    }
  },
};
