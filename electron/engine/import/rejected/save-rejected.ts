/** Refused rows as a workbook: their table as it was, with the reason in a last column, to be mended and dropped in again. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { AppError } from '../../../../shared/errors.ts';
import { translator } from '../../../../shared/i18n/index.ts';
import { isReasonHeading, reasonHeadings, type IssueCode } from '../../../../shared/import/index.ts';
import type { Language } from '../../../../shared/languages.ts';
import type { RejectedRow } from '../../db/queries/rejected.ts';
import type { Rejected, RejectedTable } from './rejected.ts';
import { bookParts } from '../../workbook/book-parts.ts';
import { rowXml } from '../../workbook/cells.ts';
import { sheetNames } from '../../workbook/sheet-names.ts';
import { sheetEnd, sheetStart } from '../../workbook/sheet-xml.ts';
import { openZip, type ZipWriter } from '../../workbook/zip-writer.ts';

/** Where the workbook goes, and in which language the reasons are. */
export interface SaveOptions {
  readonly path: string;
  readonly language: Language;
}

type Cells = readonly (string | number)[];
type Sentence = (row: RejectedRow) => string;

/** What is wrong with a row, one sentence after the other. */
const reasonsIn = (language: Language): Sentence => {
  const t = translator(language);
  return ({ row, issues }) => {
    const found = JSON.parse(issues) as { column: string | null; value: string | null; code: IssueCode }[];
    const sentences = found.map(({ column, value, code }) =>
      t(`issues.${code}`, { column: column ?? '', value: value ?? '', row }),
    );
    return [...new Set(sentences)].join(' ');
  };
};

/** A workbook that was saved here and refused again has reasons of its own, which the new ones replace. */
const keptColumns = ({ headings }: RejectedTable): readonly number[] =>
  headings.flatMap((heading, at) => (isReasonHeading(heading) ? [] : [at]));

const lineOf = (row: RejectedRow, columns: readonly number[], sentence: Sentence): Cells => {
  const cells = JSON.parse(row.cells) as Cells;
  return [...columns.map((at) => cells[at] ?? ''), sentence(row)];
};

const [narrowest, widest, widestReason] = [8, 40, 80];
const sampleRows = 200;

const widthsOf = (lines: readonly Cells[]): readonly number[] =>
  (lines[0] ?? []).map((_, at, { length }) => {
    const needed = Math.max(...lines.map((line) => String(line[at] ?? '').length)) + 2;
    return Math.min(at === length - 1 ? widestReason : widest, Math.max(narrowest, needed));
  });

const writeSheet = async (zip: ZipWriter, table: RejectedTable, language: Language): Promise<void> => {
  const columns = keptColumns(table);
  const sentence = reasonsIn(language);
  const headings = [...columns.map((at) => table.headings[at] ?? ''), reasonHeadings[language]];
  let rows = table.rowsAfter(-1);
  const sample = rows.slice(0, sampleRows).map((row) => lineOf(row, columns, sentence));
  zip.add(sheetStart({ headings, widths: widthsOf([headings, ...sample]), fromRight: language === 'he' }));
  let next = 2;
  while (rows.length > 0) {
    const first = next;
    zip.add(rows.map((row, i) => rowXml(lineOf(row, columns, sentence), first + i)).join(''));
    // Others may have their turn.
    await new Promise((resolve) => setImmediate(resolve));
    next += rows.length;
    rows = table.rowsAfter(rows.at(-1)?.row ?? 0);
  }
  zip.add(sheetEnd());
};

const titleOf = ({ file, sheet }: RejectedTable): string => sheet || basename(file, extname(file));

const writeBook = async (zip: ZipWriter, { tables }: Rejected, language: Language): Promise<void> => {
  for (const [name, text] of bookParts(sheetNames(tables.map(titleOf)))) {
    zip.begin(name);
    zip.add(text);
  }
  for (const [i, table] of tables.entries()) {
    zip.begin(`xl/worksheets/sheet${i + 1}.xml`);
    await writeSheet(zip, table, language);
  }
};

const writePart = async (path: string, rejected: Rejected, language: Language): Promise<void> => {
  const zip = openZip(path);
  try {
    await writeBook(zip, rejected, language);
  } catch (error) {
    zip.abandon();
    throw error;
  }
  zip.finish();
};

/** Saves refused rows as `.xlsx`, one sheet per table. Throws `report.unwritable`. */
export const saveRejected = async (rejected: Rejected, { path, language }: SaveOptions): Promise<void> => {
  const part = `${path}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    await writePart(part, rejected, language);
    renameSync(part, path);
  } catch (cause) {
    rmSync(part, { force: true });
    throw new AppError('report.unwritable', { file: basename(path) }, { cause });
  }
};
