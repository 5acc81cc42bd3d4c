/** Writes the sample client: sixty invented accounts, two years, all twelve datasets; the same on every run. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accountsTable } from './datasets/accounts.ts';
import { invoicesTable } from './datasets/invoices.ts';
import { judgementsTable } from './datasets/judgements.ts';
import { measurementsTable } from './datasets/measurements.ts';
import { outcomesTable } from './datasets/outcomes.ts';
import { peopleTable } from './datasets/people.ts';
import { referralsTable } from './datasets/referrals.ts';
import { subscriptionsTable } from './datasets/subscriptions.ts';
import { surveysTable } from './datasets/surveys.ts';
import { ticketsTable } from './datasets/tickets.ts';
import { trainingsTable } from './datasets/trainings.ts';
import { usageTable } from './datasets/usage.ts';
import type { Table } from './table.ts';
import { textOf } from './text-table.ts';
import { workbookOf } from './workbook.ts';
import { world } from './world.ts';

/** The base name of the workbook. */
const workbookName = 'Nabiz sample client.xlsx';

/** All tables: the sheets of the workbook and the two that are written as text. */
export const sampleTables = (): {
  readonly sheets: readonly Table[];
  readonly usage: Table;
  readonly surveys: Table;
} => {
  const accounts = world();
  const makers = [
    accountsTable,
    peopleTable,
    subscriptionsTable,
    invoicesTable,
    trainingsTable,
    ticketsTable,
    referralsTable,
    outcomesTable,
    measurementsTable,
    judgementsTable,
  ];
  return {
    sheets: makers.map((make) => make(accounts)),
    usage: usageTable(accounts),
    surveys: surveysTable(accounts),
  };
};

/** Writes the sample's three files into a folder, made if it is not there. Answers their paths, the workbook first. */
export const writeSample = async (folder: string): Promise<readonly string[]> => {
  const { sheets, usage, surveys } = sampleTables();
  const files = [
    { name: workbookName, content: workbookOf(sheets) },
    {
      name: `${usage.name}.csv`,
      content: textOf(usage, { delimiter: ';', byteOrderMark: true, turkish: true }),
    },
    {
      name: `${surveys.name}.csv`,
      content: textOf(surveys, { delimiter: ',', byteOrderMark: false, turkish: false }),
    },
  ];
  await mkdir(folder, { recursive: true });
  await Promise.all(files.map(({ name, content }) => writeFile(join(folder, name), content)));
  return files.map(({ name }) => join(folder, name));
};
