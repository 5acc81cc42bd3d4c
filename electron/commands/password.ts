import { AppError } from '../../shared/errors.ts';
import { changePassword, type PasswordChange } from '../engine/workspace/change-password.ts';
import { passwordOf } from './arguments.ts';
import { type Arguments, type Command, exitCodes } from './command.ts';
import { openToWrite } from './opened.ts';

const wrong = (problem: string): AppError => new AppError('usage', { problem });

/** The new password; undefined where it is to be removed. */
const nextOf = (args: Arguments): string | undefined => {
  if (args.flag('remove-password')) {
    if (args.text('new-password-file') !== undefined)
      throw wrong('--remove-password and --new-password-file exclude each other');
    return undefined;
  }
  const next = passwordOf(args.text('new-password-file'), 'NABIZ_NEW_PASSWORD');
  if (next === undefined)
    throw wrong(
      'give the new password with --new-password-file or NABIZ_NEW_PASSWORD, or say --remove-password',
    );
  return next;
};

const sentenceOf = ({ password, backups, backupsKept, plainLeft }: PasswordChange): string =>
  [
    password === undefined
      ? 'the workspace has no password any more'
      : 'the workspace has the new password; nobody can recover it once it is forgotten',
    ...(backups > 0 ? [`backups that follow: ${backups}`] : []),
    ...(backupsKept > 0 ? [`backups that another password opens, as before: ${backupsKept}`] : []),
    ...(plainLeft > 0
      ? [`damaged files among the backups that cannot be encrypted, to be deleted by hand: ${plainLeft}`]
      : []),
  ].join('\n');

/** `nabiz password`: gives a workspace a password, another one, or none. */
export const password: Command = {
  name: 'password',
  usage: '<workspace> [--password-file F] (--new-password-file F | --remove-password) [--json]',
  summary: 'Give a workspace a password, change it or remove it; its backups follow.',
  options: { 'new-password-file': { type: 'string' }, 'remove-password': { type: 'boolean' } },
  least: 1,
  run(args, output) {
    const next = nextOf(args);
    const workspace = openToWrite(args);
    const { access } = workspace;
    workspace.close();
    // Who gives a password to a workspace that has none says one that is wrong.
    if (args.password !== undefined && access.key === undefined && args.text('password-file') !== undefined)
      throw wrong('the workspace has no password: leave --password-file out');
    const done = changePassword(access, next);
    const { backups, backupsKept, plainLeft } = done;
    if (args.flag('json')) output.json({ hasPassword: next !== undefined, backups, backupsKept, plainLeft });
    else output.line(sentenceOf(done));
    return exitCodes.done;
  },
};
