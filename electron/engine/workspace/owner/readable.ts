/** Making a file readable that is open for reading only. */
import { basename } from 'node:path';
import { AppError } from '../../../../shared/errors.ts';
import type { ReadOnly } from '../../../../shared/read-only.ts';
import { migrate } from '../../db/migrate.ts';
import { newestVersion } from '../../db/migrations/index.ts';
import type { Db } from '../../db/statements.ts';

/** What another process has open is of its version; only where that is ours can it be read. */
const refuseOtherVersions = (db: Db, at: string): void => {
  const version = db.pragma('user_version', { simple: true }) as number;
  if (version > newestVersion) throw new AppError('workspace.newer', { version, newest: newestVersion });
  if (version < newestVersion) throw new AppError('workspace.locked', { file: basename(at) });
};

/** A copy is brought to the newest schema and then left alone. Throws `workspace.newer`, `workspace.locked`. */
export const makeReadable = (db: Db, at: string, { asOf }: ReadOnly): void => {
  if (asOf === null) return refuseOtherVersions(db, at);
  migrate(db, () => undefined);
  db.pragma('query_only = ON');
};
