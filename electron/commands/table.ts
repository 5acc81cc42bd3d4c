import { basename } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { tableAsCsv } from '../engine/import/table-as-csv.ts';
import { type Command, exitCodes } from './command.ts';

/** Lines are handed on in lots: one write per line is slow for a long table. */
const lot = 1_000;

/** `nabiz table`: the table as found, as RFC 4180 CSV. */
export const table: Command = {
  name: 'table',
  usage: '<file> [--sheet S]',
  summary: 'Print a table without what stands around it, as comma-separated UTF-8 text.',
  options: { sheet: { type: 'string' } },
  least: 1,
  async run(args, output) {
    if (args.flag('json'))
      throw new AppError('usage', { problem: 'a table is printed as comma-separated text, not with --json' });
    const path = args.positionals[0] as string;
    let waiting: string[] = [];
    const hand = (): void => {
      if (waiting.length > 0) output.text(waiting.join(''));
      waiting = [];
    };
    for await (const line of tableAsCsv({ path, name: basename(path) }, args.text('sheet')))
      if (waiting.push(line) >= lot) hand();
    hand();
    return exitCodes.done;
  },
};
