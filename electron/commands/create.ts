import { keepSetting } from '../engine/db/queries/settings.ts';
import { refuseShort } from '../engine/workspace/change-password.ts';
import { createWorkspace } from '../engine/workspace/workspace.ts';
import { type Command, exitCodes } from './command.ts';
import { languageOption } from './language.ts';

/** `nabiz create`: a new, empty workspace file; its locale is the language of its paper. */
export const create: Command = {
  name: 'create',
  usage: '<workspace> [--password-file F] [--locale en|tr|he] [--json]',
  summary: 'Create a new workspace file; with a password it is encrypted.',
  options: { locale: { type: 'string' } },
  least: 1,
  run(args, output) {
    const locale = languageOption(args, 'locale');
    const path = args.positionals[0] as string;
    refuseShort(args.password);
    const workspace = createWorkspace(path, { password: args.password });
    if (locale) keepSetting(workspace.db, 'locale', locale);
    workspace.close();
    if (args.flag('json')) output.json({ workspace: path, locale: locale ?? null });
    else output.line(`created ${path}`);
    return exitCodes.done;
  },
};
