/** Rows that name no account but something that belongs to one: a subscription, a ticket, an invoice, a person. */
import { datasetNamed, type DatasetName } from '../../../../shared/datasets/index.ts';
import { foldHeading } from '../../../../shared/fold.ts';
import type { FieldMapping } from '../../../../shared/import/index.ts';
import type { SampleColumn } from './columns.ts';

const owners = [
  ['subscription', 'subscriptions'],
  ['ticket', 'tickets'],
  ['invoice', 'invoices'],
  ['person', 'people'],
] as const satisfies readonly (readonly [string, DatasetName])[];

const keyHeadings = (dataset: DatasetName): ReadonlySet<string> =>
  new Set(
    datasetNamed(dataset)
      .fields.find((field) => field.name === 'key')
      ?.headings.map(foldHeading),
  );

/** The column through which a dataset's rows find their account; null where there is none. */
export const lookupFor = (dataset: DatasetName, columns: readonly SampleColumn[]): FieldMapping | null => {
  for (const [lookup, owner] of owners) {
    if (owner === dataset) continue;
    const headings = keyHeadings(owner);
    const column = columns.find(({ folded }) => headings.has(folded));
    if (column) return { column: column.heading, lookup };
  }
  return null;
};
