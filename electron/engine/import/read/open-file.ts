/** Opens any file that may hold tables. The reading is done by a thread of its own, which is ended when it takes too much. */
import type { Report, TableHead } from './worker/messages.ts';
import type { ReaderThread, Watch } from './worker/reader-thread.ts';
import { freeReader, takeReader } from './worker/readers.ts';
import type { Batch, Layout, Table } from './table.ts';
import { unpacker } from './text/packed-cells.ts';

/** How long it may take until the first rows are known. */
const openLimitMs = 9_000;
/** How long a reader may be silent between batches: the library answers once only, when it has read the whole file. */
const silenceLimitMs = 20_000;

/** A file to read, the key of the reader that holds it open. */
interface Source {
  readonly path: string;
  readonly file: string;
  readonly signal: AbortSignal | undefined;
}

type Reported<K extends Report['kind']> = Extract<Report, { readonly kind: K }>;

const watchOf = ({ file, signal }: Source, limitMs: number): Watch => ({ file, limitMs, signal });

const openIn = async (reader: ReaderThread, source: Source): Promise<readonly TableHead[]> => {
  reader.order({ kind: 'open', path: source.path, file: source.file });
  const opened = (await reader.next(watchOf(source, openLimitMs))) as Reported<'opened'>;
  return opened.tables;
};

/** Takes a reader that has the file open. */
const readerOf = async (source: Source): Promise<ReaderThread> => {
  const { reader, holdsIt } = takeReader(source);
  try {
    if (!holdsIt) await openIn(reader, source);
  } catch (error) {
    freeReader(reader, source);
    throw error;
  }
  return reader;
};

type Part = Reported<'share' | 'batch' | 'packed' | 'done'>;

const readBatches = async function* (
  source: Source,
  table: number,
  layout: Layout,
): AsyncGenerator<Batch | number> {
  const reader = await readerOf(source);
  const open = unpacker();
  let isDone = false;
  try {
    reader.order({ kind: 'read', table, layout });
    for (;;) {
      const part = (await reader.next(watchOf(source, silenceLimitMs))) as Part;
      isDone = part.kind === 'done';
      if (part.kind === 'done') return;
      if (part.kind !== 'share') reader.order({ kind: 'more' });
      if (part.kind === 'share') yield part.share;
      else yield part.kind === 'packed' ? open(part.batch) : part.batch;
    }
  } finally {
    // A reader in the middle of its work cannot be told to stop: it may be deep in a parser.
    if (isDone) freeReader(reader, source);
    else void reader.stop();
  }
};

/**
 * The tables of a file; `file` is its name for messages. What it is, is told by its bytes and not by its name.
 * Throws `file.missing`, `file.unreadable`, `file.empty`, `file.notSpreadsheet`, `file.encrypted`, `file.damaged`,
 * `file.tooLarge` (more than about a gigabyte of memory), `file.tooSlow` (more than ten seconds until the first rows
 * are known) or, once the signal is given, `cancelled`; so do the tables' batches.
 */
export const openFile = async (path: string, file: string, signal?: AbortSignal): Promise<readonly Table[]> => {
  const source: Source = { path, file, signal };
  const { reader } = takeReader(source);
  try {
    const heads = await openIn(reader, source);
    return heads.map((head, at) => ({ ...head, batches: (layout) => readBatches(source, at, layout) }));
  } finally {
    freeReader(reader, source);
  }
};
