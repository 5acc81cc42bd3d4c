/** The reviews of an account at which its score was frozen. */
import type { Day } from '../../../../shared/dates.ts';
import type { Band } from '../../../../shared/model/model.ts';
import { type Db, prepare } from '../statements.ts';
import type { AccountAt } from './scope.ts';

/** The days of an account's checkpoints up to a day, oldest first, each once. */
export const checkpointDays = (db: Db, { account, day }: AccountAt): readonly Day[] =>
  prepare<AccountAt, { date: Day }>(
    db,
    `SELECT DISTINCT date FROM checkpoints
     WHERE account_id = @account AND date <= @day
     ORDER BY date`,
  )
    .all({ account, day })
    .map(({ date }) => date);

/** A stored checkpoint. `frozen` is JSON; lists read only its head. */
export interface StoredCheckpoint {
  readonly id: number;
  readonly account: number;
  readonly accountKey: string;
  readonly accountName: string;
  readonly date: Day;
  readonly author: string | null;
  readonly note: string | null;
  readonly score: number | null;
  readonly band: Band;
  readonly modelName: string;
  readonly modelVersion: number;
}

const head = `c.id, c.account_id AS account, a.key AS accountKey, COALESCE(a.name, a.key) AS accountName, c.date,
  c.author, c.note, c.frozen ->> '$.score.score' AS score, c.frozen ->> '$.score.band' AS band,
  c.frozen ->> '$.model.name' AS modelName, c.frozen ->> '$.model.version' AS modelVersion
  FROM checkpoints c JOIN accounts a ON a.id = c.account_id`;

/** The checkpoints of an account or of all, newest first. */
export const storedCheckpoints = (db: Db, account?: number): readonly StoredCheckpoint[] =>
  prepare<object, StoredCheckpoint>(
    db,
    `SELECT ${head} WHERE @account IS NULL OR c.account_id = @account ORDER BY c.date DESC, c.id DESC`,
  ).all({ account: account ?? null });

/** One checkpoint whole; undefined where none has the number. */
export const storedCheckpoint = (
  db: Db,
  id: number,
): (StoredCheckpoint & { readonly frozen: string }) | undefined =>
  prepare<[number], StoredCheckpoint & { readonly frozen: string }>(
    db,
    `SELECT c.frozen, ${head} WHERE c.id = ?`,
  ).get(id);

/** Account → the day of its last checkpoint up to a day; of one account where it is given. */
export const lastCheckpoints = (db: Db, day: Day, account?: number): ReadonlyMap<number, Day> => {
  const one = account === undefined ? '' : 'account_id = :account AND';
  const rows = prepare<object, { account: number; date: Day }>(
    db,
    `SELECT account_id AS account, MAX(date) AS date FROM checkpoints
     WHERE ${one} date <= :day GROUP BY account_id`,
  ).all({ day, account: account ?? null });
  return new Map(rows.map((row) => [row.account, row.date]));
};

/** Account → its own rhythm in days, with the number of its row; of one account where it is given. */
export const ownRhythms = (
  db: Db,
  account?: number,
): ReadonlyMap<number, { readonly id: number; readonly days: number }> => {
  const one = account === undefined ? '' : 'WHERE account_id = :account';
  const rows = prepare<object, { id: number; account: number; days: number }>(
    db,
    `SELECT id, account_id AS account, days FROM rhythms ${one}`,
  ).all({ account: account ?? null });
  return new Map(rows.map(({ account: own, ...rhythm }) => [own, rhythm]));
};
