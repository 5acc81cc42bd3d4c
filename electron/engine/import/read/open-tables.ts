/** Opens any file that may hold tables, here and now: within a reader thread. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { AppError } from '../../../../shared/errors.ts';
import { openCsv } from './text/csv.ts';
import { fileKindOf } from './file-kind.ts';
import type { Table } from './table.ts';

const headBytes = 1 << 16;

const headOf = (path: string): Uint8Array => {
  // To open a pipe or a device may take for ever.
  if (!statSync(path).isFile()) throw new Error('not a file');
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(headBytes);
    return head.subarray(0, readSync(file, head, 0, headBytes, 0));
  } finally {
    closeSync(file);
  }
};

/** The first bytes of a file, or why there are none. */
const headOrError = (path: string, file: string): Uint8Array => {
  try {
    return headOf(path);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new AppError(missing ? 'file.missing' : 'file.unreadable', { file }, { cause: error });
  }
};

/** Words without a table in a file that is called a workbook; programs do export delimited text as `.xls`. */
const isProse = (head: Uint8Array, file: string): boolean =>
  /\.(xls[xmb]?|ods)$/i.test(file) && !/[,;\t|]/.test(Buffer.from(head).toString('latin1'));

/**
 * The tables of a file; `file` is its name for messages. What it is, is told by its bytes and not by its name.
 * Throws `file.missing`, `file.unreadable`, `file.empty`, `file.notSpreadsheet`, `file.encrypted`,
 * `file.tooLarge` or `file.damaged`.
 */
export const openTables = async (path: string, file: string): Promise<readonly Table[]> => {
  const head = headOrError(path, file);
  const kind = fileKindOf(head);
  switch (kind) {
    case 'empty':
      throw new AppError('file.empty', { file });
    case 'other':
      throw new AppError('file.notSpreadsheet', { file });
    case 'text':
      if (isProse(head, file)) throw new AppError('file.notSpreadsheet', { file });
      return [openCsv(path, head)];
    case 'zip':
    case 'legacy':
    case 'markup': {
      // The workbook reader is large; text files do without it.
      const { openWorkbook } = await import('./workbook.ts');
      return openWorkbook(path, file, kind);
    }
  }
};
