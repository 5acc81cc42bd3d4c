/** One account's worth with the rows behind it, for reading on a terminal. */
import type { AccountValue } from '../../shared/model/account-value.ts';
import type { WorkspaceValue } from '../../shared/model/value.ts';
import type { InvoiceBehind, SubscriptionBehind, ValueRows } from '../../shared/model/value-rows.ts';
import { alignColumns } from './columns.ts';
import { accountTable } from './value-account-table.ts';
import { conventionLines } from './value-conventions.ts';
import { counted, exactMoney } from './value-figures.ts';
import { gapWords } from './value-words.ts';

const gapLines = ({ gaps }: AccountValue): readonly string[] =>
  Object.entries(gaps).map(([formula, gap]) => `no ${formula}: ${gapWords[gap]}`);

const paidLines = ({ paid }: AccountValue): readonly string[] =>
  paid.map((sums) => {
    const notSettled = `; ${counted(sums.openCreditNotes, 'credit note')} not settled yet`;
    return (
      `paid in ${sums.currency ?? 'no currency'}: ${exactMoney(sums.paidMinor)} ` +
      `(${counted(sums.invoices, 'invoice')}, ${counted(sums.creditNotes, 'credit note')}); ` +
      `open: ${exactMoney(sums.openMinor)} (${counted(sums.openInvoices, 'invoice')})` +
      (sums.openCreditNotes > 0 ? notSettled : '')
    );
  });

const placeOf = ({ file, sheet, row }: SubscriptionBehind | InvoiceBehind): string =>
  `${file}${sheet === '' ? '' : `, ${sheet}`}, row ${row}`;

const subscriptionLines = (rows: ValueRows['subscriptions']): readonly string[] =>
  alignColumns(
    rows.map((row) => [
      row.running ? 'runs' : 'ended',
      row.key ?? '–',
      row.startedOn,
      row.endedOn ?? '–',
      row.plan ?? '–',
      `${exactMoney(row.mrrMinor)} a month`,
      placeOf(row),
    ]),
  );

const invoiceLines = (rows: ValueRows['invoices']): readonly string[] =>
  alignColumns(
    rows.map((row) => [
      row.paid ? 'paid' : 'open',
      row.key ?? '–',
      row.dueOn,
      row.paidOn ?? '–',
      `${exactMoney(row.amountMinor)} ${row.currency ?? ''}`.trim(),
      placeOf(row),
    ]),
  );

const titled = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** One account: its figures, why some are missing, and the rows behind them. */
export const accountLines = (
  value: WorkspaceValue,
  account: AccountValue,
  rows: ValueRows,
): readonly string[] => [
  `As of ${value.asOf}`,
  ...conventionLines(value),
  '',
  ...accountTable([account]),
  ...gapLines(account),
  ...paidLines(account),
  ...titled('Subscriptions', subscriptionLines(rows.subscriptions)),
  ...titled('Invoices: due, paid', invoiceLines(rows.invoices)),
];
