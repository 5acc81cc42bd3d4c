/** One account's worth, without valuing all the others. */
import type { Day } from '../../../shared/dates.ts';
import type { Band } from '../../../shared/model/model.ts';
import type { WorthOfAccount } from '../../../shared/model/value-page.ts';
import { accountsAt } from '../db/queries/accounts.ts';
import { paymentSums, subscriptionRows } from '../db/queries/value-facts.ts';
import type { Db } from '../db/statements.ts';
import { settleCurrency } from './currencies.ts';
import { usual, type ValueQuestion } from './question.ts';
import { retentionTaken } from './retention.ts';
import { subjectValue } from './subject-value.ts';

/** What is asked of one account. */
export interface OneAccountQuestion extends Pick<ValueQuestion, 'discount' | 'retention' | 'margin'> {
  readonly account: number;
  readonly asOf: Day;
  /** Its light at the date. */
  readonly band: Band;
}

/** What an account is worth at a date; only the yearly retention is taken from all accounts. */
export const worthOfAccount = (db: Db, question: OneAccountQuestion): WorthOfAccount => {
  const { account, asOf, discount = usual.discount, margin, band } = question;
  const retention = retentionTaken(db, question);
  const at = { account, day: asOf };
  const [row] = accountsAt(db, at);
  const shared = {
    asOf,
    spans: new Map([[account, subscriptionRows(db, at)]]),
    bands: new Map([[account, band]]),
    retention: retention.value,
    discount,
    margin,
  };
  const settled = row && settleCurrency(row.currency, paymentSums(db, at));
  return {
    discount,
    marginTaken: margin ?? null,
    retention,
    value: row && settled ? subjectValue({ row, settled, group: null }, shared) : null,
  };
};
