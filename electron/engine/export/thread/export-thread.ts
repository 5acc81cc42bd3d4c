/** Exports in a thread of its own: however long it takes, every other call is answered meanwhile. */
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ExportKind } from '../../../../shared/calls/exports.ts';
import type { Day } from '../../../../shared/dates.ts';
import { AppError, type ErrorCode, type ErrorDetail } from '../../../../shared/errors.ts';
import { removePart } from '../../workbook/whole-file.ts';
import type { Access } from '../../workspace/workspace.ts';
import type { ExportPlace } from '../export-place.ts';

/** What a thread is started with. */
export interface ExportOrder extends Omit<ExportPlace, 'signal' | 'progress'> {
  readonly access: Access;
  readonly kind: ExportKind;
  readonly day: Day;
}

/** What a thread says: how far it is, 0..1, or what keeps it from saving. */
export type ExportMessage =
  | { readonly share: number }
  | { readonly code: ErrorCode; readonly detail: ErrorDetail };

/** Beyond this the thread ends alone; the largest workbook that may be saved takes a fraction of it. */
const resourceLimits = { maxOldGenerationSizeMb: 1_024 } as const;

/** Beside this file, bundled or not. */
const program = join(import.meta.dirname, `export-worker${extname(import.meta.filename)}`);

const ended = (worker: Worker, progress: (share: number) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.on('message', (message: ExportMessage) => {
      if ('share' in message) progress(message.share);
      else reject(new AppError(message.code, message.detail));
    });
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the export's thread ended with ${code}`)),
    );
  });

/**
 * Saves scores as ordered, from a connection of its own, which only reads. Throws `cancelled` at once when the signal is
 * given, and as the saver of the kind does; the file is whole or not there.
 */
export const exportInThread = async (
  order: ExportOrder,
  { signal, progress }: { readonly signal: AbortSignal; readonly progress: (share: number) => void },
): Promise<void> => {
  if (signal.aborted) throw new AppError('cancelled');
  const worker = new Worker(program, { workerData: order, execArgv: [], resourceLimits });
  const stop = (): void => void worker.terminate();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await ended(worker, progress);
  } catch (error) {
    await worker.terminate();
    removePart(order.path);
    throw signal.aborted ? new AppError('cancelled') : error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
};
