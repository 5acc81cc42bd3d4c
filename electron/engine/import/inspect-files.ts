/** What import would make of files, before anything is stored. */
import type { DatasetName } from '../../../shared/datasets/index.ts';
import { AppError } from '../../../shared/errors.ts';
import { describeError } from '../../../shared/i18n/describe.ts';
import type { RecognisedFile, RecognisedTable, TableMapping } from '../../../shared/import/index.ts';
import { planOf } from './map/plan.ts';
import { habitsOf, settled } from './map/settle.ts';
import { textOf } from './read/cells.ts';
import { openFile } from './read/open-file.ts';
import type { Table } from './read/table.ts';
import { recognise, type Recognised } from './recognise/recognise.ts';

const previewRows = 20;
const samplesPerColumn = 3;

/** How files are looked at. */
export interface InspectOptions {
  readonly locale?: string | undefined;
  /** The user says what a sheet holds; without `sheet` all tables are meant. */
  readonly dataset?: DatasetName | undefined;
  readonly sheet?: string | undefined;
  /** Where the user drew the lines of that sheet's table, as in a mapping. */
  readonly headerRow?: number | undefined;
  readonly headerRows?: number | undefined;
  readonly lastRow?: number | undefined;
  /** Recognise anew, whatever is remembered. */
  readonly fresh?: boolean | undefined;
}

/** A mapping with what the first rows decide about dates and numbers written into it. */
const settledMapping = (mapping: TableMapping, { table, seen, locale }: Looked): TableMapping => {
  const headings = seen.layout?.headings ?? [];
  const plan = planOf(mapping, headings, '');
  return settled(plan, (at) => seen.columns[at]?.distinct ?? [], habitsOf(locale, table.delimiter));
};

interface Looked {
  readonly table: Table;
  readonly seen: Recognised;
  readonly locale: string | undefined;
}

const recognisedTable = (looked: Looked): RecognisedTable => {
  const { table, seen } = looked;
  const { layout, candidate } = seen;
  const complete = candidate !== null && candidate.missing.length === 0;
  const headerRow = layout?.headerRow ?? null;
  return {
    sheet: table.sheet,
    hidden: table.hidden,
    dataset: candidate?.dataset.name ?? null,
    confidence: candidate?.confidence ?? 0,
    headerRow,
    headerRows: layout === null ? 0 : 1,
    lastRow: null,
    lines: [],
    questions: [],
    product: null,
    remembered: null,
    encoding: table.encoding,
    delimiter: table.delimiter,
    rows: table.rows === null ? null : Math.max(0, table.rows - (headerRow ?? 0)),
    columns: seen.columns.map((column) => ({
      heading: column.heading,
      samples: column.distinct.slice(0, samplesPerColumn).map(textOf),
    })),
    mapping: complete ? settledMapping(candidate.mapping, looked) : (candidate?.mapping ?? null),
    also: seen.also.map((mapping) => settledMapping(mapping, looked)),
    missingFields: candidate?.missing ?? [],
    preview: table.head.slice(headerRow ?? 0, (headerRow ?? 0) + previewRows).map((row) => row.map(textOf)),
  };
};

/** Nothing below the headings, or below the one row that may be headings. */
const isOnlyHeader = ({ table, seen }: Looked): boolean =>
  table.rows !== null && table.rows > 0 && table.rows <= (seen.layout?.headerRow ?? 1);

const inspectFile = async (
  file: { path: string; name: string },
  options: InspectOptions,
): Promise<RecognisedFile> => {
  try {
    const tables = await openFile(file.path, file.name);
    const datasetFor = (table: Table): DatasetName | undefined =>
      options.sheet === undefined || options.sheet === table.sheet ? options.dataset : undefined;
    const looked = tables.map((table) => ({
      table,
      seen: recognise(table, { file: file.name, dataset: datasetFor(table) }),
      locale: options.locale,
    }));
    if (looked.length > 0 && looked.every(isOnlyHeader))
      throw new AppError('file.onlyHeader', { file: file.name });
    return { file: file.name, tables: looked.map(recognisedTable), error: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return {
      file: file.name,
      tables: [],
      error: { code: error.code, message: describeError(error, 'en'), detail: error.detail },
    };
  }
};

/** Recognises the tables of files; a file that cannot be read is answered with its error. */
export const inspectFiles = async (
  files: readonly { readonly path: string; readonly name: string }[],
  options: InspectOptions = {},
): Promise<readonly RecognisedFile[]> => {
  const recognised: RecognisedFile[] = [];
  for (const file of files) recognised.push(await inspectFile(file, options));
  return recognised;
};
