/** Looks for accounts as somebody types their name. */
import { AppError } from '../../../shared/errors.ts';
import { fold } from '../../../shared/fold.ts';
import type { FoundAccount, FoundAccounts } from '../../../shared/model/surveys/typed-answers.ts';
import { accountsWith, accountWith, countAccountsWith } from '../db/queries/find-accounts.ts';
import type { Db } from '../db/statements.ts';

/** More than anybody reads before typing on. */
const mostFound = 8;

/** The accounts in which every word occurs, and how many there are; all accounts for a blank text. */
export const findAccounts = (db: Db, text: string): FoundAccounts => {
  const folded = fold(text);
  const wanted = { words: JSON.stringify(folded.split(' ').filter(Boolean)), text: folded };
  const accounts = accountsWith(db, wanted, mostFound);
  return {
    accounts,
    total: accounts.length < mostFound ? accounts.length : countAccountsWith(db, wanted),
  };
};

/** One account. Throws `account.unknown`. */
export const accountOf = (db: Db, id: number): FoundAccount => {
  const account = accountWith(db, id);
  if (!account) throw new AppError('account.unknown', { account: id });
  return account;
};
