import { checkFile } from '../engine/workspace/integrity/check-file.ts';
import { backupsOf } from '../engine/workspace/backups/list.ts';
import { accessTo } from '../engine/workspace/integrity/means-damage.ts';
import { type Command, exitCodes } from './command.ts';

/** `nabiz check`: reads a workspace from end to end; changes nothing of it. */
export const check: Command = {
  name: 'check',
  usage: '<workspace> [--json]',
  summary: 'Read a workspace from end to end and say whether it is sound; a damaged one ends with 1.',
  options: {},
  least: 1,
  run(args, output) {
    const path = args.positionals[0] as string;
    const findings = checkFile(accessTo(path, { password: args.password }));
    const isSound = findings.length === 0;
    const newest = backupsOf(path)[0]?.file ?? null;
    if (args.flag('json')) output.json({ workspace: path, sound: isSound, findings, newestBackup: newest });
    else if (isSound) output.line(`${path} is sound`);
    else {
      output.line(`${path} is damaged`);
      for (const { kind, text } of findings) output.line(`  ${kind}: ${text}`);
      if (newest !== null) output.line(`  the newest backup: nabiz backup ${path} --restore "${newest}"`);
      output.line(`  what can be read: nabiz recover ${path} --out NEW.nabiz`);
    }
    return isSound ? exitCodes.done : exitCodes.failed;
  },
};
