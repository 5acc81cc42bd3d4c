import { AppError } from '../../shared/errors.ts';
import type { Backup, Described } from '../../shared/model/backup.ts';
import { closeKept, logBackup } from '../engine/workspace/backups/automatic.ts';
import { describeFile } from '../engine/workspace/backups/contents.ts';
import { accessToBackup, backupPathOf, backupsOf } from '../engine/workspace/backups/list.ts';
import { backUpNow } from '../engine/workspace/backups/make.ts';
import { restoreBackup } from '../engine/workspace/backups/restore.ts';
import { checkFile } from '../engine/workspace/integrity/check-file.ts';
import { accessTo } from '../engine/workspace/integrity/means-damage.ts';
import { openWorkspace, type Workspace } from '../engine/workspace/workspace.ts';
import { type Arguments, type Command, exitCodes, type Output } from './command.ts';

const pathOf = (args: Arguments): string => args.positionals[0] as string;

const accessOf = (args: Arguments) => accessTo(pathOf(args), { password: args.password });

const why = { password: 'has another password', damaged: 'is damaged' } as const;

const holds = ({ contents, unreadable }: Described): string =>
  unreadable !== null
    ? why[unreadable]
    : `${contents.accounts} accounts, ${contents.imports} imports, newest ${contents.newestFact ?? '-'}`;

const list = (args: Arguments, output: Output): void => {
  const path = pathOf(args);
  const backups = backupsOf(path).map((backup) => ({
    ...backup,
    ...describeFile(accessToBackup(accessOf(args), backup.file)),
  }));
  if (args.flag('json')) output.json({ workspace: path, backups });
  else if (backups.length === 0) output.line('there is no backup yet');
  for (const backup of args.flag('json') ? [] : backups)
    output.line(`${backup.file}  ${Math.ceil(backup.bytes / 1000)} kB  ${holds(backup)}`);
};

/** What is there now can be come back to; where it cannot be read it is kept as it is. */
const restore = (args: Arguments, output: Output, file: string): void => {
  const path = pathOf(args);
  backupPathOf(path, file);
  const isDamaged = checkFile(accessOf(args)).length > 0;
  const before = isDamaged ? null : backUpNow(accessOf(args), { reason: 'restore' }).file;
  restoreBackup(accessOf(args), { file, isDamaged });
  if (args.flag('json')) output.json({ workspace: path, restored: file, before });
  else output.line(`restored ${file}${before === null ? '' : `; what was there is now ${before}`}`);
};

const madeOf = (workspace: Workspace): Backup => {
  try {
    const backup = backUpNow(workspace.access, { reason: 'asked' });
    logBackup(workspace, backup.file);
    return backup;
  } finally {
    closeKept(workspace);
  }
};

const make = (args: Arguments, output: Output): void => {
  // A wrong password, a damaged or a missing file is said as everywhere.
  const workspace = openWorkspace(pathOf(args), { password: args.password });
  const backup = madeOf(workspace);
  if (args.flag('json')) output.json({ workspace: pathOf(args), ...backup });
  else output.line(`backed up as ${backup.file}`);
};

/** `nabiz backup`: makes a backup now; lists them; puts one in the workspace's place. */
export const backup: Command = {
  name: 'backup',
  usage: '<workspace> [--list | --restore FILE] [--json]',
  summary: 'Back a workspace up; list its backups; restore one of them.',
  options: { list: { type: 'boolean' }, restore: { type: 'string' } },
  least: 1,
  run(args, output) {
    const restored = args.text('restore');
    if (restored !== undefined && args.flag('list'))
      throw new AppError('usage', { problem: '--list and --restore do not go together' });
    if (restored !== undefined) restore(args, output, restored);
    else if (args.flag('list')) list(args, output);
    else make(args, output);
    return exitCodes.done;
  },
};
