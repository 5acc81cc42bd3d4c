/**
 * HubSpot: exports of companies, contacts, tickets and feedback submissions; deals and activities are known and left
 * out. Known from the headings of a public sample of such exports, from the properties in HubSpot's own manual
 * (feedback: scales of the three surveys) and, for the `property_` names, from the tables that data warehouses load.
 * Not verified: the feedback export's exact heading of the answer ("Rating", "Response" and "Value" are tried).
 */
import type { ProductTable, Source } from './product-table.ts';

const product = 'HubSpot';
const key = 'Record ID | Record ID - Contact | Contact ID | id';
const account: Source =
  'Associated Company IDs | Primary Associated Company ID | Associated Company ID | Associated Company | Associated Company Domain | Company Name';
const person: Source = 'Associated Contact Email | Contact Email | Email | Associated Contact';
const answered = 'Date | Submission Date | Create Date';
const answer = 'Rating | Response | Value';
const comment = 'Feedback | Comment | Follow-up Response';

const survey = (kind: string, extra: Readonly<Record<string, Source>>) => ({
  dataset: 'surveys' as const,
  fields: { account, person, kind: { constant: kind }, answeredOn: answered, score: answer, comment, ...extra },
});

export const hubspot: readonly ProductTable[] = [
  { product, table: 'deals', signature: ['Deal Name', 'Deal Stage'], readings: [] },
  { product, table: 'activities', signature: ['Activity ID', 'Activity Type', 'Activity Date'], readings: [] },
  {
    product,
    table: 'companies',
    signature: ['Company Name', 'Company Domain Name', 'Company Owner | Create Date | Lifecycle Stage'],
    readings: [
      {
        dataset: 'accounts',
        fields: {
          key: 'Record ID | Company ID | Company Name',
          name: 'Company Name',
          segment: 'Industry',
          stage: 'Lifecycle Stage',
          owner: 'Company Owner',
          country: 'Country/Region | Country',
          startedOn: 'Became a Customer Date | Create Date',
        },
      },
    ],
  },
  {
    product,
    table: 'contacts',
    signature: ['First Name', 'Last Name', 'Email', 'Lead Status | Contact Owner | Marketing contact status'],
    readings: [
      {
        dataset: 'people',
        fields: {
          key,
          account,
          name: { columns: ['First Name', 'Last Name'] },
          email: 'Email',
          role: 'Job Title',
        },
      },
    ],
  },
  {
    product,
    table: 'tickets',
    signature: ['Ticket Name', 'Ticket Status', 'Create Date'],
    readings: [
      {
        dataset: 'tickets',
        fields: {
          account,
          key: 'Record ID | Ticket ID',
          person,
          openedOn: 'Create Date',
          closedOn: 'Close Date',
          category: 'Category | Ticket Category',
          severity: 'Priority | Ticket Priority',
        },
      },
    ],
  },
  {
    product,
    table: 'feedback submissions',
    signature: ['Survey Name', 'Survey Type', answer, answered],
    readings: [
      {
        ...survey('nps', { scaleMin: { constant: 0 }, scaleMax: { constant: 10 } }),
        onlyWith: [
          { column: answer },
          {
            column: 'Survey Type',
            values: ['NPS', 'Customer Loyalty', 'Customer Loyalty (NPS)', 'Net Promoter Score'],
          },
        ],
      },
      {
        // Answered with one of three faces: 0, 1 and 2. Only the happy one counts as satisfied.
        ...survey('csat', {
          score: { column: answer, values: { '0': 1, '1': 3, '2': 5 } },
          scaleMin: { constant: 1 },
          scaleMax: { constant: 5 },
        }),
        onlyWith: [
          { column: answer },
          {
            column: 'Survey Type',
            values: ['CSAT', 'Customer Satisfaction', 'Customer Satisfaction (CSAT)'],
          },
        ],
      },
      {
        ...survey('ces', { scaleMin: { constant: 1 }, scaleMax: { constant: 7 } }),
        onlyWith: [
          { column: answer },
          {
            column: 'Survey Type',
            values: ['CES', 'Customer Support', 'Customer Support (CES)', 'Customer Effort Score'],
          },
        ],
      },
    ],
  },
  {
    product,
    table: 'companies',
    signature: ['id', 'property_name', 'property_createdate', 'property_industry'],
    exact: true,
    readings: [
      {
        dataset: 'accounts',
        fields: {
          key: 'id',
          name: 'property_name',
          segment: 'property_industry',
          stage: 'property_lifecyclestage',
          country: 'property_country',
          startedOn: 'property_createdate',
        },
      },
    ],
  },
  {
    product,
    table: 'contacts',
    signature: ['id', 'property_email', 'property_firstname', 'property_lastname'],
    exact: true,
    readings: [
      {
        dataset: 'people',
        fields: {
          key: 'id',
          account: 'property_associatedcompanyid | property_company',
          name: { columns: ['property_firstname', 'property_lastname'] },
          email: 'property_email',
          role: 'property_jobtitle',
        },
      },
    ],
  },
  {
    product,
    table: 'tickets',
    signature: ['id', 'property_subject', 'property_hs_pipeline_stage'],
    exact: true,
    readings: [
      {
        dataset: 'tickets',
        fields: {
          account: 'property_hs_primary_company_id | property_hs_primary_company_name',
          key: 'id',
          openedOn: 'property_createdate',
          closedOn: 'property_closed_date',
          category: 'property_hs_ticket_category',
          severity: 'property_hs_ticket_priority',
        },
      },
    ],
  },
];
