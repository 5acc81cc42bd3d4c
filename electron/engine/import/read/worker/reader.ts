/** The program of a reader thread: opens files and sends their rows, a few batches ahead of who takes them. */
import { parentPort, type MessagePort } from 'node:worker_threads';
import { AppError, type ErrorValue } from '../../../../../shared/errors.ts';
import { openTables } from '../open-tables.ts';
import type { Batch, Layout, Table } from '../table.ts';
import { isTextBatch } from '../text/packed-cells.ts';
import { batchesAhead, type Order, type Report } from './messages.ts';

const shareEveryMs = 50;

/** The arrays of a batch change hands; only cells that are not packed are copied. */
const handedOver = (batch: Batch): readonly ArrayBuffer[] => {
  const arrays = [batch.fileRows, ...batch.columns.map((column) => column.ids)];
  const packed = isTextBatch(batch) ? batch.packed.columns.map((column) => column.packed) : [];
  const buffers = [...arrays, ...packed.flatMap(({ bytes, starts }) => [bytes, starts])].map(
    (array) => array.buffer,
  );
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer);
};

const reportOf = (batch: Batch): Report =>
  isTextBatch(batch) ? { kind: 'packed', batch: batch.packed } : { kind: 'batch', batch };

/** Whatever else goes wrong within a reader is the file's doing: it holds what no reader expects. */
const errorValue = (error: unknown, file: string): ErrorValue => {
  if (error instanceof AppError) return { code: error.code, message: error.message, detail: error.detail };
  const isOfSystem = error instanceof Error && 'syscall' in error;
  return { code: isOfSystem ? 'file.unreadable' : 'file.damaged', message: String(error), detail: { file } };
};

const startReader = (port: MessagePort): void => {
  let opened: { readonly file: string; readonly tables: readonly Table[] } = { file: '', tables: [] };
  let ahead = 0;
  let roomFound: (() => void) | undefined;
  const report = (what: Report, transfer: readonly ArrayBuffer[] = []): void =>
    port.postMessage(what, transfer);

  const open = async (path: string, file: string): Promise<void> => {
    // The file before must be gone before this one takes its memory.
    opened = { file, tables: [] };
    opened = { file, tables: await openTables(path, file) };
    report({ kind: 'opened', tables: opened.tables.map(({ batches: _, ...head }) => head) });
  };

  const roomForMore = async (): Promise<void> => {
    ahead++;
    if (ahead >= batchesAhead) await new Promise<void>((resolve) => (roomFound = resolve));
  };

  const read = async (at: number, layout: Layout): Promise<void> => {
    let told = 0;
    ahead = 0;
    for await (const part of (opened.tables[at] as Table).batches(layout)) {
      if (typeof part === 'object') {
        report(reportOf(part), handedOver(part));
        await roomForMore();
      } else if (performance.now() - told >= shareEveryMs) {
        told = performance.now();
        report({ kind: 'share', share: part });
      }
    }
    report({ kind: 'done' });
  };

  const obey = async (order: Order): Promise<void> => {
    switch (order.kind) {
      case 'open':
        return open(order.path, order.file);
      case 'read':
        return read(order.table, order.layout);
      case 'more':
        ahead--;
        return roomFound?.();
    }
  };

  port.on('message', (order: Order) => {
    obey(order).catch((error: unknown) => report({ kind: 'failed', error: errorValue(error, opened.file) }));
  });
};

/** The library tells the console what it thinks of a file; nobody is there to hear it. */
const silence = (): void => {
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) console[method] = () => undefined;
};

if (parentPort) {
  silence();
  startReader(parentPort);
}
