/** The valid tables that inputs are made from: the first rows of the sample client's. */
import { sampleTables } from '../../samples/generate.ts';
import type { Table } from '../../samples/table.ts';

const rows = 14;

const startOf = (table: Table): Table => ({ ...table, rows: table.rows.slice(0, rows) });

let tables: readonly Table[] | undefined;

/** One table of each dataset, short. */
export const seedTables = (): readonly Table[] => {
  if (tables) return tables;
  const { sheets, usage, surveys } = sampleTables();
  return (tables = [...sheets, usage, surveys].map(startOf));
};
