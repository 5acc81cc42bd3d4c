/** What import would make of files, before anything is stored. */
import { AppError } from '../../../shared/errors.ts';
import type { RecognisedFile, RecognisedTable } from '../../../shared/import/index.ts';
import { errorOf } from './describe-issue.ts';
import { lookAt, type LookedTable } from './look.ts';
import { mergedQuestions } from './map/questions/questions.ts';
import type { Recall } from './map/remember.ts';
import { openReadings } from './open-readings.ts';
import { textOf } from './read/cells.ts';
import type { FileOrder, SaidOfTables } from './wishes.ts';

const previewRows = 20;
const samplesPerColumn = 3;

/** How files are looked at: what the user says a table holds and where its lines are, and in which habits. */
export interface InspectOptions extends SaidOfTables {
  readonly locale?: string | undefined;
  /** Recognise anew, whatever is remembered. */
  readonly fresh?: boolean | undefined;
  /** What the workspace remembers of earlier imports. */
  readonly recall?: Recall | undefined;
}

const recognisedTable = (looked: LookedTable, locale: string | undefined): RecognisedTable => {
  const { table, layout, candidate } = looked;
  const readings = openReadings(looked.mappings, looked, locale);
  const isRemembered = looked.remembered !== null;
  return {
    sheet: table.sheet,
    hidden: table.hidden,
    dataset: readings[0]?.mapping.dataset ?? null,
    confidence: isRemembered ? 1 : (candidate?.confidence ?? 0),
    headerRow: layout.headerRow,
    headerRows: layout.headerRows,
    lastRow: layout.lastRow ?? null,
    lines: looked.lines,
    questions: mergedQuestions(readings),
    product: looked.product,
    remembered: looked.remembered,
    encoding: table.encoding,
    delimiter: table.delimiter,
    rows: looked.rows,
    columns: looked.columns.map((column) => ({
      heading: column.heading,
      samples: column.distinct.slice(0, samplesPerColumn).map(textOf),
    })),
    mapping: readings[0]?.mapping ?? null,
    also: readings.slice(1).map(({ mapping }) => mapping),
    missingFields: isRemembered ? [] : (candidate?.missing ?? []),
    preview: looked.body.slice(0, previewRows).map((row) => looked.columns.map((_, c) => textOf(row[c] ?? ''))),
  };
};

const inspectFile = async (file: FileOrder, options: InspectOptions): Promise<RecognisedFile> => {
  try {
    const looked = await lookAt(file, { as: options, recall: options.fresh ? undefined : options.recall });
    return {
      file: file.name,
      tables: looked.map((one) => recognisedTable(one, options.locale)),
      error: null,
    };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return {
      file: file.name,
      tables: [],
      error: errorOf(error),
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
