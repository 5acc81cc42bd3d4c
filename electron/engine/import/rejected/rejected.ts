/** The refused rows of one import, or of a dry run, as tables to be mended. */
import { extname } from 'node:path';
import { AppError } from '../../../../shared/errors.ts';
import { translator } from '../../../../shared/i18n/index.ts';
import type { Language } from '../../../../shared/languages.ts';
import { selectImport } from '../../db/queries/imports.ts';
import {
  countRejected,
  insertRejected,
  selectRejected,
  selectRejectedSources,
  type RejectedRow,
  type RejectedSource,
} from '../../db/queries/rejected.ts';
import { inMemory, prepare, type Db } from '../../db/statements.ts';

/** One table of a file with its refused rows; a table that was read as two datasets is one here. */
export interface RejectedTable {
  readonly file: string;
  readonly sheet: string;
  readonly headings: readonly string[];
  /** The rows behind row `after` of the file, some at a time; none = there are no more. */
  rowsAfter(after: number): readonly RejectedRow[];
}

/** What was refused. */
export interface Rejected {
  /** How many rows are kept. */
  readonly rows: number;
  readonly tables: readonly RejectedTable[];
  /** A name for the workbook, without an ending. */
  nameIn(language: Language): string;
  /** Gives back the memory that a dry run's rows take. */
  close(): void;
}

const withoutEnding = (file: string): string => file.slice(0, file.length - extname(file).length);

const tableOf = (db: Db, sources: readonly RejectedSource[]): RejectedTable => {
  const { file, sheet, headings } = sources[0] as RejectedSource;
  const ids = sources.map(({ id }) => id);
  return {
    file,
    sheet,
    headings: JSON.parse(headings) as string[],
    rowsAfter: (after) => selectRejected(db, ids, after),
  };
};

const rejectedIn = (db: Db, importId: number, close: () => void): Rejected => {
  const sources = selectRejectedSources(db, importId);
  const byTable = Map.groupBy(sources, ({ file, sheet, headings }) => JSON.stringify([file, sheet, headings]));
  return {
    rows: countRejected(db, importId),
    tables: [...byTable.values()].map((same) => tableOf(db, same)),
    nameIn: (language) =>
      translator(language)('import.rejectedFile', { file: withoutEnding(sources[0]?.file ?? '') }),
    close,
  };
};

/** What an import refused. Throws `import.unknown`. */
export const rejectedOfImport = (db: Db, importId: number): Rejected => {
  if (!selectImport(db, importId)) throw new AppError('import.unknown', { import: importId });
  return rejectedIn(db, importId, () => undefined);
};

const copyTables = `CREATE TABLE sources (id INTEGER PRIMARY KEY, import_id INTEGER, file TEXT, sheet TEXT, headings TEXT);
  CREATE TABLE rejected_rows (source_id INTEGER, "row" INTEGER, cells TEXT, issues TEXT, PRIMARY KEY (source_id, "row")) WITHOUT ROWID`;

/** What an import refused that is about to be taken back: a copy in memory, never on a disk that others can read. */
export const copyOfRejected = (db: Db, importId: number): Rejected => {
  const copy = inMemory(copyTables);
  const insert = prepare<object, never>(
    copy,
    `INSERT INTO sources VALUES (@id, ${importId}, @file, @sheet, @headings)`,
  );
  for (const source of selectRejectedSources(db, importId)) {
    insert.run(source);
    for (let after = -1; ;) {
      const rows = selectRejected(db, [source.id], after);
      if (rows.length === 0) break;
      for (const row of rows) insertRejected(copy, { ...row, sourceId: source.id });
      after = rows.at(-1)?.row ?? after;
    }
  }
  return rejectedIn(copy, importId, () => copy.close());
};
