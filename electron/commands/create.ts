import { createWorkspace } from '../engine/workspace/workspace.ts';
import { type Command, exitCodes } from './command.ts';

/** `nabiz create`: a new, empty workspace file. */
export const create: Command = {
  name: 'create',
  usage: '<workspace> [--password-file F] [--locale en|tr|he]',
  summary: 'Create a new workspace file.',
  options: { locale: { type: 'string' } },
  least: 1,
  run(args, output) {
    const workspace = createWorkspace(args.positionals[0] as string, { password: args.password });
    const locale = args.text('locale');
    if (locale) workspace.db.prepare(`INSERT INTO settings (key, value) VALUES ('locale', ?)`).run(locale);
    workspace.close();
    output.line(`created ${args.positionals[0]}`);
    return exitCodes.done;
  },
};
