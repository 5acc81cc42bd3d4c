/**
 * Stripe: customers, subscriptions and invoices, as the dashboard exports them ("Customer ID", whole currency units)
 * and as its interface and data warehouses name them (`customer_id`, hundredths, seconds since 1970). Everything else
 * it exports is known and left out. Known from the interface's field names and public warehouse tables.
 * Not verified: that the dashboard's "Amount" of a subscription holds the quantity; currencies without hundredths.
 */
import type { ProductReading, ProductTable } from './product-table.ts';

const product = 'Stripe';
const minor = 0.01;

const leftOut = (table: string, signature: readonly string[]): ProductTable => ({
  product,
  table,
  signature,
  readings: [],
});

/** Months in one interval of a price: a yearly price is a twelfth of it each month. */
const intervals = { month: 1, year: 1 / 12, week: 52 / 12, day: 365 / 12 } as const;

const subscriptionsPer = (interval: keyof typeof intervals): ProductReading => ({
  dataset: 'subscriptions',
  fields: {
    account: 'Customer ID | Customer',
    key: 'id | Subscription ID',
    startedOn: 'Start (UTC) | Start Date (UTC) | Created (UTC)',
    endedOn: 'Ended At (UTC) | Canceled At (UTC)',
    mrr: intervals[interval] === 1 ? 'Amount' : { column: 'Amount', factor: intervals[interval] },
    seats: 'Quantity',
    plan: 'Plan | Product',
  },
  onlyWith: [{ column: 'Interval', values: [interval] }],
});

const lists: readonly ProductTable[] = [
  leftOut('payouts', [
    'id',
    'Arrival Date | Arrival Date (UTC)',
    'Destination Bank Account ID | Destination | Method',
  ]),
  leftOut('coupons', ['Percent Off', 'Duration']),
  leftOut('cards', ['Exp Month', 'Exp Year', 'Brand | Funding']),
  leftOut('payments', ['Amount Refunded', 'Captured']),
  leftOut('payment intents', ['Amount Capturable', 'Capture Method']),
  leftOut('payment methods', ['Billing Detail Name', 'Customer ID']),
  leftOut('balance transactions', ['Available On | Available On (UTC)', 'Net', 'Fee']),
  leftOut('credit notes', ['Voided At', 'Invoice ID', 'Customer Balance Transaction ID | Memo']),
  leftOut('disputes', ['Charge ID', 'Evidence Details Due By']),
  leftOut('refunds', ['Charge ID', 'Failure Reason', 'Receipt Number']),
  leftOut('transfers', ['Amount Reversed', 'Transfer Group']),
  leftOut('discounts', ['Coupon ID', 'Start', 'End']),
  leftOut('plans', ['Billing Scheme', 'Product ID']),
  leftOut('products', ['Unit Label', 'Shippable']),
  leftOut('accounts of its own', ['Business Profile Name', 'Business Profile Mcc']),
  leftOut('invoice line items', ['Invoice ID', 'Proration', 'Period Start', 'Unique ID | Plan ID']),
];

export const stripe: readonly ProductTable[] = [
  ...lists,
  {
    product,
    table: 'subscriptions',
    signature: ['id | Subscription ID', 'Customer ID', 'Interval', 'Amount', 'Current Period Start (UTC)'],
    readings: [
      subscriptionsPer('month'),
      subscriptionsPer('year'),
      subscriptionsPer('week'),
      subscriptionsPer('day'),
    ],
  },
  {
    product,
    table: 'subscriptions',
    signature: ['id', 'customer_id | customer', 'current_period_start', 'cancel_at_period_end'],
    exact: true,
    readings: [
      {
        dataset: 'subscriptions',
        fields: {
          account: 'customer_id | customer',
          key: 'id',
          startedOn: 'start_date | created',
          endedOn: 'ended_at',
          mrr: { column: 'plan_amount', factor: minor },
          seats: 'quantity',
          plan: 'plan_nickname | plan_id',
        },
      },
    ],
  },
  {
    product,
    table: 'invoices',
    signature: ['id', 'customer_id | customer', 'amount_due', 'due_date', 'amount_paid'],
    exact: true,
    readings: [
      {
        dataset: 'invoices',
        fields: {
          account: 'customer_id | customer',
          key: 'id',
          issuedOn: 'created | effective_at | period_start',
          dueOn: { columns: ['due_date', 'created | effective_at | period_start'], take: 'first' },
          paidOn: 'status_transitions_paid_at | paid_at',
          amount: { column: 'total | amount_due', factor: minor },
          currency: 'currency',
        },
      },
    ],
  },
  {
    product,
    table: 'invoices',
    signature: ['id', 'Number', 'Customer ID | Customer', 'Amount Due', 'Due Date (UTC)'],
    readings: [
      {
        dataset: 'invoices',
        fields: {
          account: 'Customer ID | Customer',
          key: 'id',
          issuedOn: 'Date (UTC) | Created (UTC) | Finalized At (UTC)',
          dueOn: {
            // An invoice that is charged at once has no due date: it is due on its own day.
            columns: ['Due Date (UTC)', 'Date (UTC) | Created (UTC) | Finalized At (UTC)'],
            take: 'first',
          },
          paidOn: 'Paid At (UTC)',
          amount: 'Total | Amount Due',
          currency: 'Currency',
        },
      },
    ],
  },
  {
    product,
    table: 'customers',
    signature: ['id', 'Email', 'Delinquent', 'Created (UTC) | created'],
    readings: [
      {
        dataset: 'accounts',
        fields: {
          key: 'id',
          name: { columns: ['Name', 'Description', 'Email'], take: 'first' },
          plan: 'Plan',
          currency: 'Currency',
          country: 'Address Country | Card Address Country',
          startedOn: 'Created (UTC) | created',
        },
      },
    ],
  },
];
