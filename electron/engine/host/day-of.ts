/** The date that a call looks at. */
import { type Day, needDay } from '../../../shared/dates.ts';
import type { Db } from '../db/statements.ts';
import { defaultAsOf } from '../scoring/index.ts';

/** The date asked for, else the newest fact's. Throws `usage` for what is no date. */
export const dayOf = (db: Db, asOf: string | undefined): Day =>
  asOf === undefined ? defaultAsOf(db) : needDay(asOf);
