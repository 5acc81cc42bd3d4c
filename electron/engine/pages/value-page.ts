/** Value beside health: what accounts are worth, with the light of each. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import type { Band } from '../../../shared/model/model.ts';
import type { AccountWorth } from '../../../shared/model/value-page.ts';
import type { WorkspaceValue } from '../../../shared/model/value.ts';
import type { Db } from '../db/statements.ts';
import { currentModel, keptScores, keptTable, scoreAccounts } from '../scoring/index.ts';
import { bandCodes } from '../scoring/what-if/table.ts';
import { valueAt, type ValueQuestion, valueRows, worthOfAccount } from '../value/index.ts';

/** The lights of all accounts at a day, caps and set bands counted; no account is scored one by one. */
const bandsAt = (db: Db, asOf: Day): ReadonlyMap<number, Band> => {
  const model = currentModel(db);
  const table = keptTable(db, { asOf, model });
  const { bands } = keptScores(db, { asOf, model });
  return new Map(table.accounts.map(({ id }, i) => [id, bandCodes[bands[i] ?? 0] ?? 'unknown']));
};

/** Value at a date under the current model. */
export const valuePage = (db: Db, question: ValueQuestion): WorkspaceValue =>
  valueAt(db, question, bandsAt(db, question.asOf));

/** What is asked of one account. */
export interface AccountWorthQuestion extends Omit<ValueQuestion, 'by' | 'cohort' | 'months'> {
  readonly account: number;
}

/** One account's value at a date, with the rows behind it. */
export const accountWorth = (db: Db, question: AccountWorthQuestion): AccountWorth => {
  const { account, asOf } = question;
  const band = scoreAccounts(db, { account, asOf }).accounts[0]?.band ?? 'unknown';
  return {
    asOf: isoOf(asOf),
    ...worthOfAccount(db, { ...question, band }),
    rows: valueRows(db, { account, day: asOf }),
  };
};
