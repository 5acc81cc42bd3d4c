/** Workbooks (`.xlsx`, `.xlsm`, `.xlsb`, `.xls`, `.ods`) as tables, one per sheet. */
import { readFileSync } from 'node:fs';
import { AppError, type ErrorCode } from '../../../../shared/errors.ts';
import { legacyRefusal } from './legacy-chains.ts';
import type { Table } from './table.ts';
import { NotUnderstood } from './xlsx/not-understood.ts';
import { openXlsx } from './xlsx/open-xlsx.ts';
import { zipEntries, type ZipEntry } from './zip-entries.ts';

/** A workbook that unpacks to more is a trap, or larger than can be read at once. */
const mostBytes = 1 << 30;

const openingBracket = 0x3c;

/** A protected OpenDocument file holds its content enciphered, as it is: text that is not packed would start with `<`. */
const isProtected = ({ name, method, isEnciphered, firstByte }: ZipEntry): boolean =>
  isEnciphered ||
  name === 'encrypted-package' ||
  (name === 'content.xml' && method === 0 && firstByte !== openingBracket);

/** What can be told before a zip file is unpacked. */
const zipRefusal = (entries: readonly ZipEntry[]): ErrorCode | null => {
  if (entries.some(isProtected)) return 'file.encrypted';
  return entries.reduce((sum, { size }) => sum + size, 0) > mostBytes ? 'file.tooLarge' : null;
};

/** The library is large, and most workbooks do without it. */
const withLibrary = async (path: string, file: string): Promise<readonly Table[]> => {
  const { openWithLibrary } = await import('./library/open-with-library.ts');
  return openWithLibrary(readFileSync(path), file);
};

const openPage = async (path: string, file: string): Promise<readonly Table[]> => {
  const [{ openWithLibrary }, { markupText }] = await Promise.all([
    import('./library/open-with-library.ts'),
    import('./library/markup-text.ts'),
  ]);
  return openWithLibrary(markupText(path, readFileSync(path)), file);
};

const openZip = async (path: string, file: string): Promise<readonly Table[]> => {
  const entries = zipEntries(path);
  if (entries === null) throw new AppError('file.damaged', { file });
  const refused = zipRefusal(entries);
  if (refused) throw new AppError(refused, { file });
  try {
    return await openXlsx({ path, entries });
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw new AppError('file.damaged', { file }, { cause: error });
    return withLibrary(path, file);
  }
};

/**
 * Opens a workbook's sheets as tables.
 * Throws `file.encrypted`, `file.damaged`, `file.tooLarge` or `file.notSpreadsheet`.
 */
export const openWorkbook = async (
  path: string,
  file: string,
  kind: 'zip' | 'legacy' | 'markup',
): Promise<readonly Table[]> => {
  if (kind === 'zip') return openZip(path, file);
  if (kind === 'markup') return openPage(path, file);
  const refused = legacyRefusal(readFileSync(path));
  if (refused) throw new AppError(refused, { file });
  return withLibrary(path, file);
};
