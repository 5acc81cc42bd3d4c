/** What tells the state of the facts apart for good: unlike `dataVersion` it outlives the connection. */
import { type Db, prepare } from '../statements.ts';

/** A text that is another one once facts, or what people decided about accounts, have changed. */
export const factMarks = (db: Db): string =>
  prepare<[], string>(
    db,
    `SELECT json_array(
       (SELECT max(seq) FROM sqlite_sequence WHERE name = 'history_changes'),
       (SELECT max(id) FROM sources), (SELECT count(*) FROM sources),
       (SELECT count(*) FROM imports WHERE undone_at IS NOT NULL),
       (SELECT json_group_array(json_array(id, account_id, band, set_on, expires_on, withdrawn_on)) FROM overrides))`,
  )
    .pluck(true)
    .get() ?? '';
