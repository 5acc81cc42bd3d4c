/** Storing what people decide about single accounts. Nothing is overwritten: what ends says when and by whom. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';
import type { OverrideRow } from './decisions.ts';

/** Stores a band; answers its number. */
export const insertOverride = (
  db: Db,
  override: OverrideRow & { readonly setOn: Day; readonly at: string },
): number =>
  Number(
    prepare<object, never>(
      db,
      `INSERT INTO overrides (account_id, band, reason, author, set_on, expires_on, created_at)
       VALUES (@account, @band, @reason, @author, @setOn, @expiresOn, @at)`,
    ).run(override).lastInsertRowid,
  );

/** Who ended something, when. */
export interface Withdrawal {
  readonly by: string;
  /** ISO date and time. */
  readonly at: string;
}

/** A band holds no longer from a day on. */
export const withdrawOverride = (db: Db, id: number, { on, by, at }: Withdrawal & { on: Day }): void => {
  prepare<object, never>(
    db,
    'UPDATE overrides SET withdrawn_on = @on, withdrawn_by = @by, withdrawn_at = @at WHERE id = @id',
  ).run({ id, on, by, at });
};

/** Stores that a metric does not apply; answers its number. */
export const insertException = (
  db: Db,
  exception: {
    readonly account: number;
    readonly metric: string;
    readonly reason: string;
    readonly author: string;
    readonly at: string;
  },
): number =>
  Number(
    prepare<object, never>(
      db,
      `INSERT INTO not_applicable (account_id, metric, reason, author, created_at)
       VALUES (@account, @metric, @reason, @author, @at)`,
    ).run(exception).lastInsertRowid,
  );

/** A metric applies again. */
export const withdrawException = (db: Db, id: number, { by, at }: Withdrawal): void => {
  prepare<object, never>(
    db,
    'UPDATE not_applicable SET withdrawn_by = @by, withdrawn_at = @at WHERE id = @id',
  ).run({ id, by, at });
};

/** Which of the two tables. */
export type DecisionTable = 'overrides' | 'not_applicable';

/** A decision of an account, by its number. */
interface DecisionId {
  readonly account: number;
  readonly id: number;
}

/** Removes a decision that still stands; answers whether there was one. */
export const removeStanding = (db: Db, table: DecisionTable, decision: DecisionId): boolean =>
  prepare<object, never>(
    db,
    `DELETE FROM ${table} WHERE id = @id AND account_id = @account AND withdrawn_at IS NULL`,
  ).run(decision).changes > 0;

/** What a decision is about, beside its account: only one of the same stands at a time. */
const sameAs: Readonly<Record<DecisionTable, string>> = {
  overrides: '',
  not_applicable: 'AND later.metric = own.metric',
};

/** A decision that was ended stands again; answers false where another one was made since. */
export const restoreEnded = (db: Db, table: DecisionTable, decision: DecisionId): boolean => {
  const dates = table === 'overrides' ? 'withdrawn_on = NULL,' : '';
  return (
    prepare<object, never>(
      db,
      `UPDATE ${table} AS own SET ${dates} withdrawn_by = NULL, withdrawn_at = NULL
       WHERE id = @id AND account_id = @account AND withdrawn_at IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM ${table} later WHERE later.account_id = own.account_id AND later.id > own.id
           AND later.withdrawn_at IS NULL ${sameAs[table]})`,
    ).run(decision).changes > 0
  );
};
