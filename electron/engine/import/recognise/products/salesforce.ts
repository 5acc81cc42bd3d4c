/**
 * Salesforce: accounts, contacts, cases, contracts and opportunities, as its reports head them ("Account Name") and as
 * its data loader names the fields ("AccountId"); the latter also fits tables that data warehouses load. Known from
 * the standard objects' field names. Not verified: reports of other languages, renamed fields.
 * Of opportunities only what tells about customers is taken: closed renewals, upgrades and downgrades.
 */
import type { ProductTable, Source } from './product-table.ts';

const product = 'Salesforce';
const account: Source = 'Account ID | Account Name';
const stage = 'Stage | Stage Name';
const won = ['Closed Won'];
const upgrades = ['Existing Customer - Upgrade', 'Upgrade', 'Upsell', 'Expansion', 'Add-On', 'Cross-Sell'];
const downgrades = ['Existing Customer - Downgrade', 'Downgrade', 'Contraction'];
const renewals = ['Renewal', 'Existing Customer - Renewal', 'Existing Customer - Replacement'];

const deals = (outcome: string, types: readonly string[], stages: readonly string[]) => ({
  dataset: 'outcomes' as const,
  fields: { account, date: 'Close Date', outcome: { constant: outcome }, amount: 'Amount' },
  onlyWith: [
    { column: stage, values: stages },
    { column: 'Type', values: types },
  ],
});

export const salesforce: readonly ProductTable[] = [
  {
    product,
    table: 'opportunities',
    signature: [
      stage,
      'Close Date',
      'Opportunity Name | Forecast Category',
      'Account ID | Account Name',
      'Type',
    ],
    readings: [
      deals('renewed', renewals, won),
      deals('churned', renewals, ['Closed Lost']),
      deals('expanded', upgrades, won),
      deals('contracted', downgrades, won),
    ],
  },
  { product, table: 'opportunities', signature: [stage, 'Close Date', 'Opportunity Name'], readings: [] },
  { product, table: 'leads', signature: ['Lead Source', 'Converted Contact ID | Lead Status'], readings: [] },
  { product, table: 'orders', signature: ['Is Reduction Order', 'Account ID'], readings: [] },
  { product, table: 'events', signature: ['Activity Date', 'Is Group Event'], readings: [] },
  { product, table: 'tasks', signature: ['Is Recurrence', 'Call Type'], readings: [] },
  { product, table: 'users', signature: ['Community Nickname | Federation Identifier'], readings: [] },
  {
    product,
    table: 'assets',
    signature: ['Asset Name', 'Account Name | Account ID', 'Install Date'],
    readings: [],
  },
  {
    product,
    table: 'cases',
    signature: ['Case Number', 'Date/Time Opened | Opened Date | Created Date', account],
    readings: [
      {
        dataset: 'tickets',
        monthFirst: true,
        fields: {
          account,
          key: 'Case Number',
          person: 'Contact Email | Contact ID | Contact Name',
          openedOn: 'Date/Time Opened | Opened Date | Created Date',
          closedOn: 'Date/Time Closed | Closed Date',
          category: 'Case Reason | Reason | Type',
          severity: 'Priority',
        },
      },
    ],
  },
  {
    product,
    table: 'contracts',
    signature: ['Contract Number', 'Contract Start Date | Start Date', account],
    readings: [
      {
        dataset: 'subscriptions',
        monthFirst: true,
        fields: {
          account,
          key: 'Contract Number',
          startedOn: 'Contract Start Date | Start Date',
          endedOn: 'Contract End Date | End Date',
          mrr: 'MRR | Monthly Amount | Monthly Recurring Revenue',
        },
      },
    ],
  },
  {
    product,
    table: 'contacts',
    signature: [
      'Account ID | Account Name',
      'Last Name',
      'First Name',
      'Email',
      'Title | Salutation | Reports To ID',
    ],
    readings: [
      {
        dataset: 'people',
        fields: {
          key: 'Contact ID | Id | Email',
          account,
          name: { columns: ['First Name', 'Last Name'] },
          email: 'Email',
          role: 'Title',
        },
      },
    ],
  },
  {
    product,
    table: 'accounts',
    signature: [
      'Account Name',
      'Account Owner',
      'Account ID | Billing Country | Billing City | Industry | Type',
    ],
    readings: [
      {
        dataset: 'accounts',
        monthFirst: true,
        fields: {
          key: 'Account ID | Account Name',
          name: 'Account Name',
          segment: 'Industry',
          stage: 'Type',
          owner: 'Account Owner',
          country: 'Billing Country',
          startedOn: 'Customer Since | Created Date',
        },
      },
    ],
  },
  {
    product,
    table: 'accounts',
    signature: [
      'Id',
      'Name',
      'Owner ID',
      'Industry',
      'Billing Country | Billing City',
      'Number Of Employees | Account Source',
    ],
    readings: [
      {
        dataset: 'accounts',
        fields: {
          key: 'Id',
          name: 'Name',
          segment: 'Industry',
          stage: 'Type',
          owner: 'Owner ID',
          country: 'Billing Country',
          startedOn: 'Created Date',
        },
      },
    ],
  },
];
