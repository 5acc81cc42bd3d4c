/** What the commands that read a workspace share: opening it and finding the account that was asked for. */
import { AppError } from '../../shared/errors.ts';
import { fold } from '../../shared/fold.ts';
import { accountByFoldedText } from '../engine/db/queries/accounts.ts';
import type { Db } from '../engine/db/statements.ts';
import { openWorkspace } from '../engine/workspace/workspace.ts';
import type { Arguments } from './command.ts';

/** Opens the workspace of the first argument, hands over its connection, and closes it whatever happens. */
export const withWorkspace = <T>(args: Arguments, work: (db: Db) => T): T => {
  const workspace = openWorkspace(args.positionals[0] as string, { password: args.password });
  try {
    return work(workspace.db);
  } finally {
    workspace.close();
  }
};

/** The id of the account that a text names, by key or else by name. Throws `account.unknown`. */
export const accountOf = (db: Db, text: string): number => {
  const id = accountByFoldedText(db, fold(text));
  if (id === undefined) throw new AppError('account.unknown', { account: text });
  return id;
};
