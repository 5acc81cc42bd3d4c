import { AppError } from '../../shared/errors.ts';
import { type Language, languages } from '../../shared/languages.ts';
import { keepSetting } from '../engine/db/queries/settings.ts';
import { createWorkspace } from '../engine/workspace/workspace.ts';
import { type Arguments, type Command, exitCodes } from './command.ts';

/** The language of `--locale`; undefined when not given. Throws `usage`. */
const localeOption = (args: Arguments): Language | undefined => {
  const given = args.text('locale');
  const language = languages.find((candidate) => candidate === given);
  if (given === undefined || language) return language;
  throw new AppError('usage', { problem: `--locale takes ${languages.join(', ')}, not "${given}"` });
};

/** `nabiz create`: a new, empty workspace file. */
export const create: Command = {
  name: 'create',
  usage: '<workspace> [--password-file F] [--locale en|tr|he]',
  summary: 'Create a new workspace file.',
  options: { locale: { type: 'string' } },
  least: 1,
  run(args, output) {
    const locale = localeOption(args);
    const workspace = createWorkspace(args.positionals[0] as string, { password: args.password });
    if (locale) keepSetting(workspace.db, 'locale', locale);
    workspace.close();
    output.line(`created ${args.positionals[0]}`);
    return exitCodes.done;
  },
};
