/**
 * QuickBooks: customers, invoices and receivables as its reports head them, and customers and invoices as data
 * warehouses name them; what it buys and books is known and left out. Known from public warehouse tables and the
 * names of the report's columns in its help. Reports write American dates unless a date says otherwise.
 * Not verified: reports in other languages; "Sales by customer", whose rows stand under headings of customers.
 */
import type { ProductTable } from './product-table.ts';

const product = 'QuickBooks';
const customer = 'Customer | Customer full name | Name';

const leftOut = (table: string, signature: readonly string[]): ProductTable => ({
  product,
  table,
  signature,
  readings: [],
});

const lists: readonly ProductTable[] = [
  leftOut('bills and purchase orders', ['Vendor ID', 'Due Date', 'Total Amount']),
  leftOut('purchases', ['Payment Type', 'Total Amount', 'Account ID']),
  leftOut('vendors', ['Tax Identifier', 'Display Name']),
  leftOut('chart of accounts', ['Account Type', 'Classification | Detail Type | Account Sub Type']),
  leftOut('estimates', ['Expiration Date', 'Total Amount | Amount', 'Customer ID | Customer']),
  leftOut('lines of entries', ['Posting Type', 'Journal Entry ID']),
  leftOut('lines of documents', ['Sales Item Item ID', 'Amount']),
  leftOut('deposits', ['Cash Back Account ID']),
  leftOut('payments', ['Customer ID', 'Credit Card Auth Code', 'Unapplied Amount']),
  leftOut('sales receipts and refunds', [
    'Customer ID',
    'Deposit To Account ID',
    'Payment Method ID',
    'Doc Number',
  ]),
  leftOut('credit memos', ['Remaining Credit', 'Customer ID']),
  {
    ...leftOut('types of customers', ['id', 'name', 'active', 'created_at', 'updated_at']),
    applies: (columns) => columns.length <= 8,
  },
  leftOut('bundled lines', ['Invoice Line Index | Bundle ID', 'Amount', 'Invoice ID']),
];

export const quickbooks: readonly ProductTable[] = [
  {
    product,
    table: 'invoices',
    signature: [
      'id',
      'customer_id',
      'doc_number',
      'due_date',
      'transaction_date',
      'balance',
      'allow_online_payment',
    ],
    exact: true,
    readings: [
      {
        dataset: 'invoices',
        fields: {
          account: 'customer_id',
          key: 'id',
          issuedOn: 'transaction_date',
          dueOn: { columns: ['due_date', 'transaction_date'], take: 'first' },
          amount: 'total_amount',
          currency: 'currency_id',
        },
      },
    ],
  },
  {
    product,
    table: 'customers',
    signature: ['id', 'display_name', 'fully_qualified_name', 'balance_with_jobs'],
    exact: true,
    readings: [
      {
        dataset: 'accounts',
        fields: {
          key: 'id',
          name: { columns: ['company_name', 'display_name', 'fully_qualified_name'], take: 'first' },
          currency: 'currency_id',
          startedOn: 'created_at',
        },
      },
    ],
  },
  ...lists,
  {
    product,
    table: 'invoice list, A/R aging detail',
    signature: ['Date', 'Transaction Type', 'Num', customer, 'Due Date', 'Amount', 'Open Balance'],
    readings: [
      {
        dataset: 'invoices',
        monthFirst: true,
        fields: {
          account: customer,
          key: 'Num',
          issuedOn: 'Date',
          dueOn: 'Due Date',
          paidOn: 'Paid Date | Payment Date',
          amount: 'Amount',
          currency: 'Currency',
        },
        onlyWith: [{ column: 'Transaction Type', values: ['Invoice', 'Credit Memo'] }],
      },
    ],
  },
  {
    product,
    table: 'A/R aging summary',
    signature: ['Customer | Column 1', 'Current', '1 - 30', '31 - 60', '61 - 90', 'Total'],
    readings: [
      {
        dataset: 'measurements',
        fields: { account: 'Customer | Column 1' },
        measures: {
          Current: 'Receivables not due',
          '1 - 30': 'Receivables overdue 1-30 days',
          '31 - 60': 'Receivables overdue 31-60 days',
          '61 - 90': 'Receivables overdue 61-90 days',
          '91 and over | > 90': 'Receivables overdue over 90 days',
          Total: 'Receivables',
        },
      },
    ],
  },
  {
    product,
    table: 'customers',
    signature: [customer, 'Company Name | Full Name', 'Open Balance', 'Phone | Phone Numbers | Email'],
    readings: [
      {
        dataset: 'accounts',
        fields: {
          key: customer,
          name: { columns: ['Company Name', customer], take: 'first' },
          country: 'Country | Billing Country',
          segment: 'Customer Type',
        },
      },
    ],
  },
];
