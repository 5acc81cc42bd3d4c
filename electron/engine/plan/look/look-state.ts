/** Whether there is anything new to look at: the data, the date, the model and the limits, as the last look saw them. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Day } from '../../../../shared/dates.ts';
import { factMarks } from '../../db/queries/fact-marks.ts';
import { keepSetting } from '../../db/queries/settings.ts';
import { jsonSetting } from '../../db/stored-json.ts';
import { changingNoFacts, dataVersion } from '../../db/queries/workspace-facts.ts';
import type { Db } from '../../db/statements.ts';
import { currentModel, defaultAsOf } from '../../scoring/index.ts';
import { fingerprintOf } from '../../scoring/kept/basis.ts';
import { alertLimits } from '../alert-limits.ts';

const takenLook = z.object({ state: z.string(), asOf: z.int() });

/** A look that was taken. */
export interface TakenLook {
  /** Stands for all that it saw. */
  readonly state: string;
  readonly asOf: Day;
}

/** Raised when alerts are found in another way: what an older program looked at is then looked at again. */
const lookVersion = 1;

/** What a look at a date would see now. */
export const lookState = (db: Db, asOf: Day): string =>
  createHash('sha256')
    .update(
      JSON.stringify([lookVersion, asOf, fingerprintOf(currentModel(db)), alertLimits(db), factMarks(db)]),
    )
    .digest('base64url');

/** The last look that was taken of all accounts; null where none was. */
export const lastLook = (db: Db): TakenLook | null => jsonSetting(db, 'looked', takenLook) ?? null;

/** Remembers a look. */
export const rememberLook = (db: Db, look: TakenLook): void => {
  changingNoFacts(db, () => keepSetting(db, 'looked', JSON.stringify(look)));
};

/** Whether a look at the newest data would see anything that the last one did not. */
export const isLookDue = (db: Db): boolean => lastLook(db)?.state !== lookState(db, defaultAsOf(db));

/**
 * For work that counts its own changes and changes no facts: what is answered, called after it, has the last look stand
 * for the same data still.
 */
export const carryLook = (db: Db): (() => void) => {
  const [isDue, version] = [isLookDue(db), dataVersion(db)];
  return () => {
    const asOf = defaultAsOf(db);
    if (!isDue && dataVersion(db) === version) rememberLook(db, { state: lookState(db, asOf), asOf });
  };
};
