/** The program of a thread that works on a whole workspace file. */
import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../../../../shared/errors.ts';
import { describeFile } from '../backups/contents.ts';
import { accessToBackup } from '../backups/list.ts';
import { backUpNow } from '../backups/make.ts';
import { restoreBackup } from '../backups/restore.ts';
import { copyVerified } from '../backups/verified-copy.ts';
import { checkFile } from '../integrity/check-file.ts';
import { recoverInto } from '../integrity/recover.ts';
import type { Access } from '../connect.ts';
import type { FileMessage, FileOrder, FileWork, FileWorkName } from './workspace-thread.ts';

const works: {
  readonly [N in FileWorkName]: (access: Access, order: FileWork[N]['order']) => FileWork[N]['answer'];
} = {
  backUp: backUpNow,
  copy: (access, { to }) => {
    copyVerified(access, to);
    return null;
  },
  describe: (access, { files }) => files.map((file) => describeFile(accessToBackup(access, file))),
  restore: (access, order) => {
    restoreBackup(access, order);
    return null;
  },
  check: (access) => checkFile(access),
  recover: (access, { to }) => recoverInto(access, to),
};

const say = (message: FileMessage): void => parentPort?.postMessage(message);

const run = <N extends FileWorkName>({ work, access, order }: FileOrder<N>): FileWork[N]['answer'] =>
  works[work](access, order);

try {
  say({ answer: run(workerData as FileOrder) });
} catch (error) {
  // Anything else is a fault of the program, and ends the thread.
  if (!(error instanceof AppError)) throw error;
  say({ code: error.code, detail: error.detail });
}
