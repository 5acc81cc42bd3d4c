/** Monthly invoices of each contract, due after 30 days. */
import type { Day } from '../../../shared/dates.ts';
import { everyMonth, lastDay, monthStart } from '../calendar.ts';
import { type Column, type Table, tableOf } from '../table.ts';
import { type SampleAccount, spanOf, storyAt, termAt } from '../world.ts';

interface Row {
  readonly account: string;
  readonly key: string;
  readonly issuedOn: Day;
  readonly dueOn: Day;
  readonly paidOn: Day | null;
  readonly amount: number;
  readonly currency: string;
}

const termsDays = 30;

const columns: readonly Column<Row>[] = [
  { heading: 'Fatura No', kind: 'text', value: (i) => i.key },
  { heading: 'Müşteri No', kind: 'text', value: (i) => i.account },
  { heading: 'Fatura tarihi', kind: 'day', value: (i) => i.issuedOn },
  { heading: 'Vade tarihi', kind: 'day', value: (i) => i.dueOn },
  { heading: 'Ödeme tarihi', kind: 'day', value: (i) => i.paidOn },
  { heading: 'Tutar', kind: 'decimal', value: (i) => i.amount },
  { heading: 'Para birimi', kind: 'text', value: (i) => i.currency },
];

const rowsOf = (account: SampleAccount): readonly Row[] => {
  if (account.life.hardlyKnown) return [];
  const chance = account.chance('invoices');
  const [first, last] = spanOf(account);
  return everyMonth.flatMap((month) => {
    const issuedOn = monthStart(month) + 14;
    const term = termAt(account, issuedOn);
    if (term === undefined || issuedOn < first || issuedOn > last) return [];
    const dueOn = issuedOn + termsDays;
    const paidOn = Math.max(
      issuedOn + 1,
      Math.round(dueOn + storyAt(account.life.lateDays, dueOn) + chance.around(0, 3)),
    );
    const key = `F-${account.key.slice(-3)}-${String(month + 1).padStart(2, '0')}`;
    const invoice = {
      account: account.key,
      key,
      issuedOn,
      dueOn,
      paidOn: paidOn <= lastDay ? paidOn : null,
      amount: term.mrr,
      currency: account.currency,
    };
    if (!chance.happens(0.01)) return [invoice];
    // Now and then something was billed wrongly: a credit note of a tenth of it a week later.
    return [
      invoice,
      { ...invoice, key: `${key}-K`, issuedOn: issuedOn + 7, paidOn: null, amount: -Math.round(term.mrr / 10) },
    ].filter((row) => row.issuedOn <= lastDay);
  });
};

/** One row per invoice or credit note. */
export const invoicesTable = (accounts: readonly SampleAccount[]): Table =>
  tableOf('Faturalar', columns, accounts.flatMap(rowsOf));
