/** Notes about accounts. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';
import type { AccountAt } from './scope.ts';

/** A stored note. */
export interface StoredNote {
  readonly id: number;
  readonly account: number;
  readonly date: Day;
  readonly author: string | null;
  readonly text: string;
  readonly prints: 0 | 1;
}

/** The notes of an account up to a day, newest first. */
export const storedNotes = (db: Db, { account, day }: AccountAt): readonly StoredNote[] =>
  prepare<AccountAt, StoredNote>(
    db,
    `SELECT id, account_id AS account, date, author, text, prints FROM notes
     WHERE account_id = @account AND date <= @day ORDER BY date DESC, id DESC`,
  ).all({ account, day });
