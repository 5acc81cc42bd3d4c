/**
 * What is recognised in data that nobody here wrote, folder by folder: rows and refused rows of each table, or why a
 * file was left out. `mapped` says what had to be said by hand. Skipped where the data is not there.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../electron/engine/import/import-files.ts';
import { inspectFiles } from '../../../electron/engine/import/inspect-files.ts';
import { readMapping } from '../../../electron/engine/import/map/match-mapping.ts';
import { emptyWorkspace, importDay } from '../../helpers/import.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const data = join(root, '..', 'shared', 'data');

const filesIn = (folder: string) =>
  readdirSync(join(data, folder))
    .filter((name) => /\.(?:csv|xlsx)$/.test(name))
    .map((name) => ({ name, path: join(data, folder, name) }));

type Outcome = string | readonly (readonly [dataset: string, rows: number, rejected: number])[];

const outcomesOf = async (folder: string, mapped: boolean): Promise<Record<string, Outcome>> => {
  const mapping = mapped
    ? readMapping(join(root, 'build', 'samples', 'mappings', `${folder}.json`))
    : undefined;
  const request = { files: filesIn(folder), asOf: importDay, dryRun: true, mapping };
  const { files } = await importFiles(emptyWorkspace(), request);
  return Object.fromEntries(
    files.map(({ file, error, tables }): [string, Outcome] => [
      file,
      error?.code ?? tables.map(({ dataset, rows, rejected }) => [dataset, rows, rejected] as const),
    ]),
  );
};

const both = (dataset: string) =>
  [
    [dataset, 150, 0],
    ['measurements', 150, 0],
  ] as const;

const unaided: Readonly<Record<string, Readonly<Record<string, Outcome>>>> = {
  ravenstack_saas: {
    'ravenstack_accounts.csv': [['accounts', 500, 0]],
    'ravenstack_churn_events.csv': [['outcomes', 600, 0]],
    'ravenstack_feature_usage.csv': [['usage', 25_000, 0]],
    'ravenstack_subscriptions.csv': [['subscriptions', 5_000, 0]],
    'ravenstack_supports_ticket.csv': [
      ['tickets', 2_000, 0],
      ['surveys', 1_175, 0],
    ],
  },
  churnguard_150: {
    'amplitude_usage.csv': both('accounts'),
    'salesforce_accounts.csv': both('accounts'),
    'zendesk_tickets.csv': both('accounts'),
  },
  ar_invoices_ibm: { 'WA_Fn-UseC_-Accounts-Receivable.csv': [['invoices', 2_466, 0]] },
  tr_musteri_anket: {
    'anket_puan.csv': 'file.requiredColumn',
    'anket_tanim.csv': 'file.noDataset',
    'cihaz_tanim.csv': 'file.noDataset',
    'musteri.csv': [['accounts', 5_000, 0]],
  },
  crm_sales_opportunities: {
    'accounts.csv': [['accounts', 85, 0]],
    'data_model.xlsx': [['accounts', 85, 0]],
    'products.csv': 'file.noDataset',
    'sales_pipeline.csv': 'file.noDataset',
    'sales_teams.csv': 'file.noDataset',
  },
  hubspot_dummy: {
    'hubspot_activities.csv': 'file.otherTable',
    'hubspot_companies.csv': [['accounts', 200, 0]],
    'hubspot_contacts.csv': [['people', 950, 271]],
    'hubspot_deals.csv': 'file.otherTable',
    'hubspot_tickets.csv': [['tickets', 300, 77]],
  },
  support_tickets_8469: { 'customer_support_tickets.csv': 'file.requiredColumn' },
  nps_daily_1825: { 'nps_data.csv': 'file.requiredColumn' },
  cs_sample_10: {
    'sample_data.csv': [
      ['accounts', 10, 0],
      ['measurements', 10, 0],
    ],
  },
  zendesk_tickets_small: { 'zendesk_tickets.csv': 'file.requiredColumn' },
  telco_ibm: { 'Telco-Customer-Churn.csv': [['accounts', 7_043, 0]] },
};

const mapped: typeof unaided = {
  tr_musteri_anket: {
    'anket_puan.csv': [
      ['surveys', 7_000, 0],
      ['surveys', 3_500, 0],
    ],
    'anket_tanim.csv': 'file.noDataset',
    'cihaz_tanim.csv': 'file.noDataset',
    'musteri.csv': [['accounts', 5_000, 0]],
  },
  support_tickets_8469: {
    'customer_support_tickets.csv': [
      ['tickets', 5_650, 0],
      ['surveys', 2_769, 0],
    ],
  },
  nps_daily_1825: { 'nps_data.csv': [['surveys', 1_825, 0]] },
  zendesk_tickets_small: { 'zendesk_tickets.csv': [['tickets', 50, 0]] },
};

const isThere = (folder: string): boolean => existsSync(join(data, folder));

describe('real data', () => {
  it.skipIf(!isThere('.')).each(Object.entries(unaided))(
    '%s without a word',
    { timeout: 120_000 },
    async (folder, expected) => {
      expect(await outcomesOf(folder, false)).toEqual(expected);
    },
  );

  it.skipIf(!isThere('.')).each(Object.entries(mapped))(
    '%s with what was said by hand',
    { timeout: 120_000 },
    async (folder, expected) => {
      expect(await outcomesOf(folder, true)).toEqual(expected);
    },
  );
});

const vendors = join(data, 'vendor_schemas_fivetran');

/** The tables of a data warehouse that hold what we import, and as what; all others must be left alone. */
const ours: Readonly<Record<string, string>> = {
  'hubspot/company_data.csv': 'accounts',
  'hubspot/company_data_databricks.csv': 'accounts',
  'hubspot/company_data_postgres.csv': 'accounts',
  'hubspot/company_data_snowflake.csv': 'accounts',
  'hubspot/contact_data.csv': 'people',
  'hubspot/ticket_data.csv': 'tickets',
  'quickbooks/customer_data.csv': 'accounts',
  'quickbooks/invoice_data.csv': 'invoices',
  'salesforce/sf_account_data.csv': 'accounts',
  'salesforce/sf_contact_data.csv': 'people',
  'salesforce/sf_opportunity_data.csv': 'outcomes',
  'stripe/customer_data.csv': 'accounts',
  'stripe/invoice_data.csv': 'invoices',
  'stripe/subscription_data.csv': 'subscriptions',
  'stripe/subscription_history_data.csv': 'subscriptions',
  'zendesk/organization_data.csv': 'accounts',
  'zendesk/ticket_data.csv': 'tickets',
  'zendesk/user_data.csv': 'people',
  'zendesk/user_data_snowflake.csv': 'people',
};

describe.skipIf(!existsSync(vendors))('the 186 tables of five programs in a data warehouse', () => {
  it('are taken for ours where they are, and for nothing with confidence where they are not', async () => {
    const folders = readdirSync(vendors).filter((name) => !name.includes('.'));
    const names = folders.flatMap((folder) =>
      readdirSync(join(vendors, folder)).map((file) => `${folder}/${file}`),
    );
    const files = await inspectFiles(names.map((name) => ({ name, path: join(vendors, name) })));
    expect(files).toHaveLength(186);
    const taken = files.flatMap(({ file, tables }) =>
      tables
        .filter(({ dataset, confidence }) => dataset !== null && confidence >= 0.6)
        .map(({ dataset }) => [file, dataset] as const),
    );
    expect(Object.fromEntries(taken)).toEqual(ours);
  });
});
