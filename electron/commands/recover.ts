import { AppError } from '../../shared/errors.ts';
import type { RecoveredTable } from '../../shared/model/integrity.ts';
import { accessTo } from '../engine/workspace/integrity/means-damage.ts';
import { recoverInto } from '../engine/workspace/integrity/recover.ts';
import { type Command, exitCodes } from './command.ts';

const lineOf = ({ table, rows, lost }: RecoveredTable): string => {
  const missing = lost === null ? ', the others cannot be counted' : `, ${lost} lost`;
  return `  ${table}: ${rows} rows${lost === 0 ? '' : missing}`;
};

/** `nabiz recover`: reads what can be read of a damaged workspace into a new one. */
export const recover: Command = {
  name: 'recover',
  usage: '<workspace> --out NEW.nabiz [--json]',
  summary: 'Read what can be read of a damaged workspace into a new one; the damaged one stays as it is.',
  options: { out: { type: 'string' } },
  least: 1,
  run(args, output) {
    const [path = ''] = args.positionals;
    const out = args.text('out');
    if (out === undefined) throw new AppError('usage', { problem: 'recover needs --out NEW.nabiz' });
    const recovery = recoverInto(accessTo(path, { password: args.password }), out);
    if (args.flag('json')) {
      output.json({ workspace: path, out, ...recovery });
      return exitCodes.done;
    }
    output.line(`${recovery.rows} rows recovered into ${out}`);
    for (const table of recovery.tables.filter(({ rows, lost }) => rows > 0 || lost !== 0))
      output.line(lineOf(table));
    if (recovery.orphans > 0)
      output.line(`  ${recovery.orphans} more were left out: what they belong to is lost`);
    return exitCodes.done;
  },
};
