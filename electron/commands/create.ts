import { keepSetting } from '../engine/db/queries/settings.ts';
import { createWorkspace } from '../engine/workspace/workspace.ts';
import { type Command, exitCodes } from './command.ts';
import { languageOption } from './language.ts';

/** `nabiz create`: a new, empty workspace file. */
export const create: Command = {
  name: 'create',
  usage: '<workspace> [--password-file F] [--locale en|tr|he]',
  summary: 'Create a new workspace file.',
  options: { locale: { type: 'string' } },
  least: 1,
  run(args, output) {
    const locale = languageOption(args, 'locale');
    const workspace = createWorkspace(args.positionals[0] as string, { password: args.password });
    if (locale) keepSetting(workspace.db, 'locale', locale);
    workspace.close();
    output.line(`created ${args.positionals[0]}`);
    return exitCodes.done;
  },
};
