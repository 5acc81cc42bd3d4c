/** The reviews of an account at which its score was frozen. */
import type { Day } from '../../../../shared/dates.ts';
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
