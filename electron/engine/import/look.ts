/**
 * Looks at a file before anything is stored: opens it, finds its tables, recognises each. What the window shows
 * before an import and what the import does both come from here.
 */
import { AppError } from '../../../shared/errors.ts';
import type { RecognisedTable, TableMapping } from '../../../shared/import/index.ts';
import type { FoundTable } from './find/found.ts';
import { openFile } from './read/open-file.ts';
import type { Table } from './read/table.ts';
import { recognise, type Recognised } from './recognise/recognise.ts';
import { wantedTables } from './wanted-tables.ts';
import { givenMappings, linesOf, saidOf, type FileOrder, type Wishes } from './wishes.ts';

/** Where the mappings of a table come from. */
export type MappingOrigin = 'given' | 'remembered' | 'recognised';

/** One table of a file: where it lies, what it is, and how it will be read. */
export interface LookedTable extends FoundTable, Recognised {
  readonly file: string;
  readonly origin: MappingOrigin;
  /** How the table is read, once for each; empty where it is left out. Some may lack a required field. */
  readonly mappings: readonly TableMapping[];
  readonly product: RecognisedTable['product'];
  readonly remembered: RecognisedTable['remembered'];
}

/** How a table is read by what it looks like; none where it looks like nothing. */
export const recognisedReadings = ({ candidate, also }: Recognised): readonly TableMapping[] =>
  candidate === null ? [] : [candidate.mapping, ...also];

const lookAtTable = (found: FoundTable, order: FileOrder, wishes: Wishes): LookedTable => {
  const { dataset } = saidOf(found.table.sheet, wishes);
  const seen = recognise(found, { file: order.name, dataset });
  const given = givenMappings(found.table.sheet, order, wishes);
  const isOpen = given === undefined && dataset === undefined;
  const lines = linesOf(found.source, order, wishes)(found.table.sheet);
  const recalled = isOpen ? (wishes.recall?.reading(found.layout.headings) ?? null) : null;
  const origin = recalled ? 'remembered' : 'recognised';
  return {
    ...found,
    ...seen,
    file: order.name,
    origin: given ? 'given' : origin,
    mappings:
      given ?? (recalled?.mappings ?? recognisedReadings(seen)).map((mapping) => ({ ...mapping, ...lines })),
    product: seen.known?.product ?? null,
    remembered: recalled && { file: recalled.file, at: recalled.at },
  };
};

/** Whether a table has headings and nothing below. */
export const isOnlyHeader = ({ rows }: FoundTable): boolean => rows === 0;

/**
 * Looks at a file: its tables in the order of the file, those that are no dataset among them.
 * Throws what `openFile` throws, and `file.empty`, `file.onlyHeader`, or `usage` for a sheet that is not there.
 */
export const lookAt = async (order: FileOrder, wishes: Wishes): Promise<readonly LookedTable[]> => {
  const file = order.name;
  const opened = await openFile(order.path, file, wishes.signal);
  const lines = (sheet: Table) => linesOf(sheet, order, wishes);
  const wanted = wantedTables({ file, opened, sheet: wishes.sheet, lines });
  const looked = wanted.map((one) => lookAtTable(one, order, wishes));
  if (looked.every(isOnlyHeader)) throw new AppError('file.onlyHeader', { file });
  return looked;
};
