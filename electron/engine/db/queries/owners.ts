/** Who looks after accounts and actions. */
import { type Db, prepare } from '../statements.ts';

/** Account → who looks after it, where anybody does. */
export const accountOwners = (db: Db): ReadonlyMap<number, string> =>
  new Map(
    prepare<[], { id: number; owner: string }>(db, "SELECT id, owner FROM accounts WHERE trim(owner) <> ''")
      .all()
      .map(({ id, owner }) => [id, owner]),
  );

/** Who looks after actions, each spelling once. */
export const actionOwners = (db: Db): readonly string[] =>
  prepare<[], string>(db, "SELECT DISTINCT owner FROM actions WHERE trim(owner) <> ''").pluck(true).all();
