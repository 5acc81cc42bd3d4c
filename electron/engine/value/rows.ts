/** The rows behind one account's figures, with the file and row they came from. */
import { isoOf, isoOrNull } from '../../../shared/dates.ts';
import type { ValueRows } from '../../../shared/model/value-rows.ts';
import { invoiceRows, subscriptionRows } from '../db/queries/value-facts.ts';
import type { AccountAt } from '../db/queries/scope.ts';
import type { Db } from '../db/statements.ts';
import { runs } from './revenue-days.ts';

/** The subscriptions that began by the day and the invoices issued or paid by it, oldest first. */
export const valueRows = (db: Db, at: AccountAt): ValueRows => ({
  subscriptions: subscriptionRows(db, at).map((row) => ({
    ...row,
    startedOn: isoOf(row.startedOn),
    endedOn: isoOrNull(row.endedOn),
    running: runs(row, at.day),
  })),
  invoices: invoiceRows(db, at).map((row) => ({
    ...row,
    issuedOn: isoOrNull(row.issuedOn),
    dueOn: isoOf(row.dueOn),
    paidOn: isoOrNull(row.paidOn),
    paid: row.paidOn !== null && row.paidOn <= at.day,
  })),
});
