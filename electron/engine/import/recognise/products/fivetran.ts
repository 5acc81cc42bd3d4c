/**
 * Fivetran: tables of changes in a data warehouse, with a row for each state that a record was ever in. Read as the
 * records themselves they would count each customer several times, so they are left out. Known from public tables.
 */
import type { ProductTable } from './product-table.ts';

const product = 'Fivetran';

export const fivetran: readonly ProductTable[] = [
  {
    product,
    table: 'history of changes',
    signature: ['_fivetran_start', '_fivetran_end'],
    exact: true,
    readings: [],
  },
  {
    product,
    table: 'history of changes',
    signature: ['_fivetran_synced', 'source_id', 'timestamp', 'value'],
    exact: true,
    readings: [],
  },
  {
    product,
    table: 'links between tickets and records',
    signature: ['_fivetran_synced', 'ticket_id', 'category', 'company_id | contact_id'],
    exact: true,
    readings: [],
  },
];
