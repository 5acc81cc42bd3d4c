/** What the commands that read a workspace share: opening it and finding the account that was asked for. */
import { AppError } from '../../shared/errors.ts';
import { fold } from '../../shared/fold.ts';
import { accountByFoldedText } from '../engine/db/queries/accounts.ts';
import type { Db } from '../engine/db/statements.ts';
import { saidOf } from '../engine/workspace/faults.ts';
import { openWorkspace, type Workspace } from '../engine/workspace/workspace.ts';
import type { Arguments } from './command.ts';

/** Opens the workspace of the first argument for work that changes it. Throws as `refuseWriting` does. */
export const openToWrite = (args: Arguments): Workspace => {
  const workspace = openWorkspace(args.positionals[0] as string, { password: args.password });
  try {
    workspace.refuseWriting();
    return workspace;
  } catch (error) {
    workspace.close();
    throw error;
  }
};

/** Opens the workspace of the first argument, hands over its connection, and closes it whatever happens. */
export const withWorkspace = <T>(args: Arguments, work: (db: Db, workspace: Workspace) => T): T => {
  const workspace = openWorkspace(args.positionals[0] as string, { password: args.password });
  try {
    return work(workspace.db, workspace);
  } catch (error) {
    throw saidOf(error, workspace);
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
