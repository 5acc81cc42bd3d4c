/** The date that a call looks at. */
import { type Day, parseDay } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from '../db/statements.ts';
import { defaultAsOf } from '../scoring/index.ts';

/** The date asked for, else the newest fact's. Throws `usage` for what is no date. */
export const dayOf = (db: Db, asOf: string | undefined): Day => {
  const day = asOf === undefined ? defaultAsOf(db) : parseDay(asOf);
  if (day === undefined) throw new AppError('usage', { problem: `no such date: ${asOf}` });
  return day;
};
