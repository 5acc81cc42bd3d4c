/** Decides how the tables of a file are stored. */
import { datasets } from '../../../shared/datasets/index.ts';
import { AppError } from '../../../shared/errors.ts';
import type { TableMapping } from '../../../shared/import/index.ts';
import type { TableJob } from './load/load-table.ts';
import { isOnlyHeader, lookAt, type LookedTable } from './look.ts';
import { recognisedAlone } from './open-readings.ts';
import { planOf, requiredColumn } from './map/plan.ts';
import type { Layout } from './read/table.ts';
import { isSure, type Candidate } from './recognise/choose-dataset.ts';
import type { FileOrder, Wishes } from './wishes.ts';

/** A file ready to be stored. */
export interface FileJob {
  readonly name: string;
  readonly tables: readonly TableJob[];
  /** Sheets that the workbook hides and that nobody asked for. */
  readonly hidden: readonly string[];
  /** Position of its first dataset in the order of loading; rows that look up others come last. */
  readonly place: number;
}

const placeOf = (mapping: TableMapping): number => datasets.findIndex(({ name }) => name === mapping.dataset);

const looksUp = (mapping: TableMapping): boolean =>
  Object.values(mapping.fields).some((field) => typeof field === 'object' && field.lookup !== undefined);

const filePlace = (tables: readonly TableJob[]): number => {
  const mappings = tables.flatMap((table) => table.mappings);
  const first = Math.min(...mappings.map(placeOf));
  return mappings.some(looksUp) ? datasets.length + first : first;
};

const mappedJob = (looked: LookedTable): TableJob | null => {
  const { table, layout, mappings, file } = looked;
  if (mappings.length === 0) return null;
  for (const mapping of mappings) planOf(mapping, layout.headings, file);
  const job = { table, layout, mappings: mappings.toSorted((a, b) => placeOf(a) - placeOf(b)), file };
  if (looked.origin === 'remembered') return { ...job, remembered: looked.remembered };
  const said = { file, headings: layout.headings, mappings, recognised: recognisedAlone(looked) };
  return { ...job, said };
};

/** Which table of which file, where a file has several. */
const placeIn = ({ file, table }: LookedTable, isOnly: boolean): string =>
  isOnly || table.sheet === '' ? file : `${file} › ${table.sheet}`;

const lacks = (place: string, layout: Layout, candidate: Candidate): AppError =>
  requiredColumn(place, {
    dataset: candidate.dataset.name,
    fields: candidate.missing,
    headings: layout.headings,
  });

/** A table that merely resembles a dataset must not keep the others of its file from being imported. */
const recognisedJob = (looked: LookedTable, isOnly: boolean): TableJob | null => {
  const { table, layout, candidate, mappings, file } = looked;
  if (candidate === null) return null;
  if (candidate.isGuess) return null;
  if (candidate.missing.length === 0) return { table, layout, mappings, file };
  if (isOnly || isSure(candidate)) throw lacks(placeIn(looked, isOnly), layout, candidate);
  return null;
};

const tableJob = (looked: LookedTable, isOnly: boolean): TableJob | null =>
  looked.origin === 'recognised' ? recognisedJob(looked, isOnly) : mappedJob(looked);

const nothingFound = (looked: readonly LookedTable[], file: string): AppError => {
  const other = looked.find(({ known, candidate }) => known !== null && candidate === null)?.known;
  if (other) return new AppError('file.otherTable', { file, product: other.product, table: other.table });
  const near = looked.find(({ candidate }) => candidate !== null && candidate.missing.length > 0);
  if (near?.candidate) return lacks(placeIn(near, looked.length === 1), near.layout, near.candidate);
  const headings = looked.flatMap(({ layout }) => (layout.headerRows > 0 ? [layout.headings.join(', ')] : []));
  if (headings.length === 0) return new AppError('file.noHeadings', { file });
  return new AppError('file.noDataset', { file, headings: headings.join(' | ') });
};

interface Chosen {
  readonly one: LookedTable;
  readonly job: TableJob | null;
}

/** Without the sheets that a workbook hides: old copies, mostly. They count where it shows no table, and where they are asked for. */
const withoutHidden = (chosen: readonly Chosen[], { sheet }: Wishes): readonly Chosen[] => {
  const shown = chosen.filter(({ one }) => !one.table.hidden || one.origin === 'given');
  return sheet === undefined && shown.length > 0 ? shown : chosen;
};

/**
 * Looks at a file and decides how each of its tables is stored. Tables that are no dataset are left out, and so are
 * hidden sheets beside others.
 * Throws what `lookAt` throws, and `file.onlyHeader`, `file.requiredColumn`, `file.noDataset`, `file.noHeadings` or `mapping.invalid`.
 */
export const prepareFile = async (order: FileOrder, wishes: Wishes): Promise<FileJob> => {
  const file = order.name;
  const looked = await lookAt(order, wishes);
  const chosen = looked
    .map((one) => ({ one, job: tableJob(one, looked.length === 1) }))
    .filter(({ job }) => job !== null);
  const shown = withoutHidden(chosen, wishes);
  if (chosen.length === 0) throw nothingFound(looked, file);
  if (chosen.every(({ one }) => isOnlyHeader(one))) throw new AppError('file.onlyHeader', { file });
  const jobs = shown.flatMap(({ job }) => (job ? [job] : []));
  const hidden = chosen.filter((one) => !shown.includes(one)).map(({ one }) => one.table.sheet);
  const inOrder = jobs.toSorted((a, b) => filePlace([a]) - filePlace([b]));
  return { name: file, tables: inOrder, hidden, place: filePlace(inOrder) };
};
