/** Watches all accounts: raises what has come to hold, ends what holds no longer. People's own marks stay. */
import type { Day } from '../../../shared/dates.ts';
import { nextTurn } from '../db/next-turn.ts';
import type { Db } from '../db/statements.ts';
import { looking, type LookOrder, type LookSoFar, type Looked } from './look/looking.ts';

export { carryLook, isLookDue } from './look/look-state.ts';
export { nothingSeen, together, type Looked, type LookSoFar } from './look/looking.ts';

/** Looks at all accounts at a date in one go; `known`: how they stand, where somebody scored them already. */
export const lookAtAll = (db: Db, asOf: Day, known?: LookOrder['known']): Looked => {
  const look = looking(db, { asOf, known });
  for (;;) {
    const step = look.next();
    if (step.done) return step.value.looked;
  }
};

/** What a look in turns is done with. */
export interface LookTools {
  /** Ends the look after the accounts that it is at; what it raised stays. */
  readonly signal?: AbortSignal | undefined;
  /** Awaited between two lots, beside a turn for everybody: the time for whoever is more urgent. */
  readonly turn?: (() => Promise<void>) | undefined;
  readonly onLot?: ((soFar: LookSoFar) => void) | undefined;
}

/** The same in turns: whoever asks something in between waits for some accounts, not for all. */
export const lookInTurns = async (
  db: Db,
  asOf: Day,
  { signal, turn, onLot }: LookTools = {},
): Promise<LookSoFar> => {
  const look = looking(db, { asOf });
  for (;;) {
    const { done, value } = look.next();
    if (done) return value;
    onLot?.(value);
    await nextTurn();
    await turn?.();
    if (signal?.aborted || !db.open) return value;
  }
};
