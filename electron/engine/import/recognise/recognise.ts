/** Recognises one table: which dataset it holds, which column is which field. */
import type { DatasetName } from '../../../../shared/datasets/index.ts';
import type { TableMapping } from '../../../../shared/import/index.ts';
import type { FoundTable } from '../find/found.ts';
import { surveyInTickets } from './also.ts';
import { candidateNamed, chooseDataset, type Candidate } from './choose-dataset.ts';
import { sampleColumn, type SampleColumn } from './columns.ts';

/** A table as recognised; `candidate` is null where it is no dataset. */
export interface Recognised {
  readonly columns: readonly SampleColumn[];
  readonly candidate: Candidate | null;
  /** How the table is read besides the candidate's mapping. */
  readonly also: readonly TableMapping[];
}

/** The columns of a table's first rows. */
export const sampleOf = ({ layout, body }: FoundTable): readonly SampleColumn[] =>
  (layout?.headings ?? []).map((heading, at) => sampleColumn(body, at, heading));

const nothing: Recognised = { columns: [], candidate: null, also: [] };

/** Recognises a table by its headings, its first rows and the names of sheet and file. */
export const recognise = (
  found: FoundTable,
  given: { file: string; dataset?: DatasetName | undefined },
): Recognised => {
  if (found.layout === null) return nothing;
  const columns = sampleOf(found);
  const titles = [found.table.sheet, given.file.replace(/\.[^.]+$/, '')].filter((title) => title !== '');
  const sample = { columns, titles };
  const candidate = given.dataset ? candidateNamed(given.dataset, sample) : chooseDataset(sample);
  const survey =
    candidate && candidate.missing.length === 0 ? surveyInTickets(candidate.mapping, columns) : null;
  return { columns, candidate, also: survey ? [survey] : [] };
};
