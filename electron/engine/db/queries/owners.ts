/** Who looks after accounts. */
import { type Db, prepare } from '../statements.ts';

/** Account → who looks after it, where anybody does. */
export const accountOwners = (db: Db): ReadonlyMap<number, string> =>
  new Map(
    prepare<[], { id: number; owner: string }>(db, "SELECT id, owner FROM accounts WHERE trim(owner) <> ''")
      .all()
      .map(({ id, owner }) => [id, owner]),
  );
