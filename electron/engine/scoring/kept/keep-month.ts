/** Stores a computed month end, a little at a time: who else works on the connection waits for milliseconds only. */
import { AppError } from '../../../../shared/errors.ts';
import { completeMonth, forgetMonth, forgetPoints, storePoints } from '../../db/queries/kept-history.ts';
import { changingNoFacts, dataVersion } from '../../db/queries/workspace-facts.ts';
import { nextTurn } from '../../db/next-turn.ts';
import { type Db, inTransaction } from '../../db/statements.ts';
import type { ComputedMonth } from './month.ts';

/** The data is no longer what the months were planned for: they must be planned again. */
export class OutdatedError extends Error {}

/** Where months are kept, and the state of the data that they must stand for. */
export interface Keeping {
  readonly db: Db;
  /** The number of the kept model. */
  readonly kept: number;
  readonly version: string;
}

/** Points stored in one transaction. */
const atOnce = 2_000;

/** Writes in one transaction, if the data is still the same and nobody wants it to stop. */
const write = ({ db, version }: Keeping, signal: AbortSignal | undefined, work: () => void): void => {
  if (signal?.aborted) throw new AppError('cancelled');
  // Asked before the transaction as well: another one may be open on this connection.
  if (dataVersion(db) !== version) throw new OutdatedError();
  changingNoFacts(db, () =>
    inTransaction(db, () => {
      if (dataVersion(db) !== version) throw new OutdatedError();
      work();
    }),
  );
};

/** Keeps a month, or those accounts of it that were computed. Throws `cancelled` and OutdatedError. */
export const keepMonth = async (
  keeping: Keeping,
  { work: { day, accounts }, basis, ...points }: ComputedMonth,
  signal?: AbortSignal,
): Promise<void> => {
  const { db, kept: model } = keeping;
  const place = { model, day };
  const all = points.accounts.length;
  write(keeping, signal, () => (accounts ? forgetPoints(db, place, accounts) : forgetMonth(db, model, day)));
  for (let from = 0; from < all; from += atOnce) {
    const to = Math.min(from + atOnce, all);
    write(keeping, signal, () => storePoints(db, place, { ...points, from, to }));
    await nextTurn();
  }
  if (!accounts) write(keeping, signal, () => completeMonth(db, { model, day, basis }));
};
