/** Why an account has no score at a date. */
import { AppError } from '../../../shared/errors.ts';
import { accountName } from '../db/queries/accounts.ts';
import type { Db } from '../db/statements.ts';

/** The error for an account that cannot be scored at a date: there is none, or it is no customer then. */
export const notScored = (db: Db, account: number): AppError => {
  const name = accountName(db, account);
  return name === undefined
    ? new AppError('account.unknown', { account })
    : new AppError('account.notScored', { account: name });
};
