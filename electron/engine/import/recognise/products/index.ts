/** Tables of well-known programs, so that their exports are read without a word. */
import type { TableMapping } from '../../../../../shared/import/index.ts';
import type { SampleColumn } from '../columns.ts';
import { fivetran } from './fivetran.ts';
import { googleForms } from './google-forms.ts';
import { hubspot } from './hubspot.ts';
import { logo } from './logo.ts';
import { parasut } from './parasut.ts';
import { isTable, mappingOf, type ProductTable } from './product-table.ts';
import { quickbooks } from './quickbooks.ts';
import { salesforce } from './salesforce.ts';
import { stripe } from './stripe.ts';
import { surveymonkey } from './surveymonkey.ts';
import { zendesk } from './zendesk.ts';

/** Every table that is known; the first that fits is taken, so the more particular ones stand first. */
export const productTables: readonly ProductTable[] = [
  ...fivetran,
  ...stripe,
  ...quickbooks,
  ...hubspot,
  ...salesforce,
  ...zendesk,
  ...parasut,
  ...logo,
  ...surveymonkey,
  ...googleForms,
];

/** A table of a known program. */
export interface KnownTable {
  readonly product: string;
  readonly table: string;
  /** How it is read; empty where it holds nothing that is imported. */
  readonly mappings: readonly TableMapping[];
}

/** The program's table that these columns are; null where no ready-made mapping knows them. */
export const knownTable = (columns: readonly SampleColumn[]): KnownTable | null => {
  const known = productTables.find((one) => isTable(one, columns));
  if (known === undefined) return null;
  const { product, table, readings } = known;
  const mappings =
    typeof readings === 'function'
      ? readings(columns)
      : readings.map((reading) => mappingOf(reading, columns)).filter((mapping) => mapping !== null);
  return { product, table, mappings };
};
