/** Recognises one table: where its header is, which dataset it holds, which column is which field. */
import type { DatasetName } from '../../../../shared/datasets/index.ts';
import type { TableMapping } from '../../../../shared/import/index.ts';
import type { Layout, Table } from '../read/table.ts';
import { surveyInTickets } from './also.ts';
import { candidateNamed, chooseDataset, type Candidate } from './choose-dataset.ts';
import { sampleColumn, type SampleColumn } from './columns.ts';
import { findHeader } from './header-row.ts';

/** A table as recognised; `candidate` is null where it is no dataset. */
export interface Recognised {
  readonly layout: Layout | null;
  readonly columns: readonly SampleColumn[];
  readonly candidate: Candidate | null;
  /** How the table is read besides the candidate's mapping. */
  readonly also: readonly TableMapping[];
}

/** The columns of a table's first rows. */
export const sampleOf = (table: Table, layout: Layout): readonly SampleColumn[] => {
  const rows = table.head.slice(layout.headerRow);
  return layout.headings.map((heading, at) => sampleColumn(rows, at, heading));
};

const nothing: Recognised = { layout: null, columns: [], candidate: null, also: [] };

/** Recognises a table by its headings, its first rows and the names of sheet and file. */
export const recognise = (
  table: Table,
  given: { file: string; dataset?: DatasetName | undefined },
): Recognised => {
  const layout = findHeader(table.head);
  if (layout === null) return nothing;
  const columns = sampleOf(table, layout);
  const titles = [table.sheet, given.file.replace(/\.[^.]+$/, '')].filter((title) => title !== '');
  const sample = { columns, titles };
  const candidate = given.dataset ? candidateNamed(given.dataset, sample) : chooseDataset(sample);
  const survey =
    candidate && candidate.missing.length === 0 ? surveyInTickets(candidate.mapping, columns) : null;
  return { layout, columns, candidate, also: survey ? [survey] : [] };
};
