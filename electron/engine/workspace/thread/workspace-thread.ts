/** Long work on a whole workspace file in a thread of its own: the engine answers everything else meanwhile. */
import { rmSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { AppError, type ErrorCode, type ErrorDetail } from '../../../../shared/errors.ts';
import type { Backup, Described } from '../../../../shared/model/backup.ts';
import type { Finding, Recovery } from '../../../../shared/model/integrity.ts';
import { namesIn } from '../backups/list.ts';
import type { BackupOrder } from '../backups/make.ts';
import { backupFolderOf } from '../backups/names.ts';
import type { RestoreOrder } from '../backups/restore.ts';
import { partOf } from '../backups/parts.ts';
import type { Access } from '../connect.ts';

/** What can be done: each takes the access to a file and what follows, and answers what it came to. */
export interface FileWork {
  backUp: { readonly order: BackupOrder; readonly answer: Backup };
  /** `to`: the place of the copy. */
  copy: { readonly order: { readonly to: string }; readonly answer: null };
  /** What is in each of the backups, in the order of their names. */
  describe: {
    readonly order: { readonly files: readonly string[] };
    readonly answer: readonly Described[];
  };
  restore: { readonly order: RestoreOrder; readonly answer: null };
  check: { readonly order: object; readonly answer: readonly Finding[] };
  recover: { readonly order: { readonly to: string }; readonly answer: Recovery };
}

/** The name of one of them. */
export type FileWorkName = keyof FileWork;

/** What a thread is started with. */
export interface FileOrder<N extends FileWorkName = FileWorkName> {
  readonly work: N;
  readonly access: Access;
  readonly order: FileWork[N]['order'];
}

/** What a thread says in the end. */
export type FileMessage =
  | { readonly answer: FileWork[FileWorkName]['answer'] }
  | { readonly code: ErrorCode; readonly detail: ErrorDetail };

/** How work is followed. */
export interface FollowFile {
  readonly signal?: AbortSignal | undefined;
  /** Hears how far a copy is, 0..1. */
  readonly onShare?: ((share: number) => void) | undefined;
}

/** Beside this file, bundled or not. */
const program = join(import.meta.dirname, `workspace-worker${extname(import.meta.filename)}`);

const lookEveryMs = 200;

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

const folderOf = ({ access, order }: FileOrder): string =>
  'to' in order ? dirname(order.to) : backupFolderOf(access.path);

/** The halves that a thread of this process is writing: their names end as `partOf` has them. */
const halvesIn = (folder: string): readonly string[] => {
  const own = partOf('');
  return namesIn(folder)
    .filter((name) => name.includes(own))
    .map((name) => join(folder, name));
};

/** A copy that has grown as large as the file still has to be read through. */
const copiedShare = 0.8;

const watch = (order: FileOrder, onShare: (share: number) => void): (() => void) => {
  const whole = Math.max(1, sizeOf(order.access.path));
  const look = (): void => {
    const [half] = halvesIn(folderOf(order));
    if (half !== undefined) onShare(Math.min(1, sizeOf(half) / whole) * copiedShare);
  };
  const timer = setInterval(look, lookEveryMs).unref();
  return () => clearInterval(timer);
};

const ended = <N extends FileWorkName>(worker: Worker): Promise<FileWork[N]['answer']> =>
  new Promise((resolve, reject) => {
    worker.once('message', (message: FileMessage) => {
      if ('answer' in message) resolve(message.answer as FileWork[N]['answer']);
      else reject(new AppError(message.code, message.detail));
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread of a file ended without an answer')));
  });

/** Does it. Throws what the work throws, and `cancelled` when the signal is given: nothing half-made is left then. */
export const inFileThread = async <N extends FileWorkName>(
  order: FileOrder<N>,
  { signal, onShare }: FollowFile = {},
): Promise<FileWork[N]['answer']> => {
  if (signal?.aborted) throw new AppError('cancelled');
  const worker = new Worker(program, { workerData: order, execArgv: [] });
  const stop = (): void => void worker.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  const unwatch = onShare ? watch(order, onShare) : undefined;
  try {
    return await ended<N>(worker);
  } catch (error) {
    await worker.terminate();
    if (!signal?.aborted) throw error;
    for (const half of halvesIn(folderOf(order))) rmSync(half, { force: true });
    throw new AppError('cancelled');
  } finally {
    unwatch?.();
    signal?.removeEventListener('abort', stop);
  }
};
