/** Recognises one table: which dataset it holds, which column is which field. */
import type { DatasetName } from '../../../../shared/datasets/index.ts';
import { isReasonHeading, type TableMapping } from '../../../../shared/import/index.ts';
import type { FoundTable } from '../find/found.ts';
import { withAccountName } from './account-names.ts';
import { surveyInTickets } from './also.ts';
import {
  candidateFrom,
  candidateNamed,
  chooseDataset,
  guessDataset,
  type Candidate,
} from './choose-dataset.ts';
import { sampleColumn, type SampleColumn } from './columns.ts';
import { questionReadings } from './questions-as-headings.ts';
import { withFigures } from './figures-beside.ts';
import { knownTable, type KnownTable } from './products/index.ts';

/** A table as recognised; `candidate` is null where it is no dataset. */
export interface Recognised {
  readonly columns: readonly SampleColumn[];
  readonly candidate: Candidate | null;
  /** How the table is read besides the candidate's mapping. */
  readonly also: readonly TableMapping[];
  /** The program whose export it is, and what that calls the table; null where no ready-made mapping knows it. */
  readonly known: Pick<KnownTable, 'product' | 'table'> | null;
}

/** The columns of a table's first rows. */
export const sampleOf = ({ layout, body }: FoundTable): readonly SampleColumn[] =>
  layout.headings.map((heading, at) => sampleColumn(body, at, heading));

const nothing: Recognised = { columns: [], candidate: null, also: [], known: null };

/** How sure a ready-made mapping is, and questions for headings. */
const [surely, likely] = [0.95, 0.75];

/** A table of answers headed by its questions: the first question is the candidate, the others go beside it. */
const askedTable = (columns: readonly SampleColumn[]): Recognised | null => {
  const [first, ...also] = questionReadings(columns);
  return first ? { columns, candidate: candidateFrom(first, likely), also, known: null } : null;
};

const isUntitled = (columns: readonly SampleColumn[]): boolean =>
  columns.length > 0 && columns.every(({ heading }) => /^Column \d+$/.test(heading));

/** A table that a ready-made mapping knows: its first reading is the candidate, the others go beside it. */
const asKnown = (columns: readonly SampleColumn[], { product, table, mappings }: KnownTable): Recognised => {
  const [first, ...also] = mappings;
  return {
    columns,
    candidate: first ? candidateFrom(withFigures(first, columns), surely) : null,
    also,
    known: { product, table },
  };
};

/** Recognises a table, before the names beside its accounts' codes are looked for. */
const recognised = (
  found: FoundTable,
  given: { file: string; dataset?: DatasetName | undefined },
): Recognised => {
  // A summary of another table holds no rows of any, unless the user says so.
  if (found.isPivot && given.dataset === undefined) return { ...nothing, columns: sampleOf(found) };
  const columns = sampleOf(found);
  const titles = [found.table.sheet, given.file.replace(/\.[^.]+$/, '')].filter((title) => title !== '');
  // The reasons in a workbook of rejected rows are none of the table's columns.
  const sample = { columns: columns.filter(({ heading }) => !isReasonHeading(heading)), titles };
  const known = given.dataset ? null : knownTable(columns);
  if (known) return asKnown(columns, known);
  if (!given.dataset && isUntitled(columns))
    return { columns, candidate: guessDataset(sample), also: [], known: null };
  const answers = given.dataset ? null : askedTable(columns);
  if (answers) return answers;
  const candidate = given.dataset ? candidateNamed(given.dataset, sample) : chooseDataset(sample);
  const survey =
    candidate && candidate.missing.length === 0 ? surveyInTickets(candidate.mapping, columns) : null;
  return { columns, candidate, also: survey ? [survey] : [], known: null };
};

/** Recognises a table by its headings, its first rows and the names of sheet and file. */
export const recognise = (
  found: FoundTable,
  given: { file: string; dataset?: DatasetName | undefined },
): Recognised => {
  const { candidate, also, ...seen } = recognised(found, given);
  const named = (mapping: TableMapping): TableMapping => withAccountName(mapping, seen.columns);
  return {
    ...seen,
    candidate: candidate && { ...candidate, mapping: named(candidate.mapping) },
    also: also.map(named),
  };
};
