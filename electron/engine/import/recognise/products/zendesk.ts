/**
 * Zendesk: tickets, satisfaction ratings, organizations and users, as the CSV export of views and of the whole account
 * heads them and as its interface (and data warehouses) name the fields. Known from the fields of the interface and a
 * public sample of warehouse tables. Not verified: the CSV export's headings in other languages than English.
 * Good and bad ratings count as 5 and 1 on a scale of 1 to 5; ratings that were offered and not given are no answers.
 */
import type { ProductReading, ProductTable, Source } from './product-table.ts';

const product = 'Zendesk';
const rating = 'Satisfaction Score | Satisfaction | Satisfaction Rating';
const words = { good: 5, 'good with comment': 5, bad: 1, 'bad with comment': 1 };
const scale: Readonly<Record<string, Source>> = { scaleMin: { constant: 1 }, scaleMax: { constant: 5 } };
const account: Source = 'Organization ID | Organization Name | Organization';
const opened = 'Created At | Requested | Created';
const solved = 'Solved At | Solved';
const person: Source = 'Requester Email | Requester ID | Requester';

const ratingOf = (fields: ProductReading['fields'], column: string): ProductReading => ({
  dataset: 'surveys',
  fields: { kind: { constant: 'csat' }, score: { column, values: words }, ...scale, ...fields },
  onlyWith: [{ column, values: Object.keys(words) }],
});

export const zendesk: readonly ProductTable[] = [
  {
    product,
    table: 'satisfaction ratings',
    signature: ['Score', 'Ticket ID', 'Requester ID', 'Created At'],
    readings: [
      ratingOf(
        {
          account: { column: 'Ticket ID', lookup: 'ticket' },
          person: 'Requester ID',
          answeredOn: 'Created At',
          comment: 'Comment',
        },
        'Score',
      ),
    ],
  },
  {
    product,
    table: 'tickets',
    signature: ['Id', 'Requester | Requester ID', opened, 'Assignee | Assignee ID', account, 'Priority'],
    readings: [
      {
        dataset: 'tickets',
        fields: {
          account,
          key: 'Id',
          person,
          openedOn: opened,
          closedOn: solved,
          category: 'Ticket Type | Type',
          severity: 'Priority',
          reopened: 'Reopens',
        },
      },
      ratingOf({ account, person, answeredOn: `${solved} | Updated At | Updated | ${opened}` }, rating),
    ],
  },
  {
    product,
    table: 'organizations',
    signature: ['Id', 'Name', 'Shared Tickets', 'Shared Comments'],
    readings: [{ dataset: 'accounts', fields: { key: 'Id', name: 'Name' } }],
  },
  {
    product,
    table: 'users',
    signature: ['Id', 'Name', 'Email', 'Role', account, 'Locale | Last Login At | Time Zone | Suspended'],
    readings: [
      {
        dataset: 'people',
        fields: { key: 'Id', account, name: 'Name', email: 'Email' },
        onlyWith: [{ column: 'Role', values: ['end-user', 'end user'] }],
      },
    ],
  },
];
