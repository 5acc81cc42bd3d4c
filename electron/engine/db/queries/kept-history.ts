/** The kept scores of month ends: reading and writing them. What makes them valid is known in scoring. */
import type { Day } from '../../../../shared/dates.ts';
import type { Band } from '../../../../shared/model/model.ts';
import { type Db, prepare } from '../statements.ts';

/** One account at one month end, as stored; `dimensions` is JSON. */
export interface KeptPoint {
  readonly account: number;
  readonly day: Day;
  readonly score: number | null;
  /** After caps, before what a person set. */
  readonly band: Band;
  readonly dimensions: string;
}

/** How many models are kept besides each other: the current one and some to compare it with. */
const keptModels = 4;

/** The number of a kept model; undefined where it has no months yet. */
export const keptModel = (db: Db, fingerprint: string): number | undefined =>
  prepare<[string], { id: number }>(db, 'SELECT id FROM history_models WHERE fingerprint = ?').get(fingerprint)
    ?.id;

/** Makes room for a model's months; the models that were kept first go. */
export const keepModel = (db: Db, fingerprint: string): number => {
  const known = keptModel(db, fingerprint);
  if (known !== undefined) return known;
  const id = Number(
    prepare<[string], never>(db, 'INSERT INTO history_models (fingerprint) VALUES (?)').run(fingerprint)
      .lastInsertRowid,
  );
  db.exec(`
    DELETE FROM history_models WHERE id NOT IN (SELECT id FROM history_models ORDER BY id DESC LIMIT ${keptModels});
    DELETE FROM history_months WHERE model_id NOT IN (SELECT id FROM history_models);
    DELETE FROM history_points WHERE model_id NOT IN (SELECT id FROM history_models)`);
  return id;
};

/** Day → what the workspace as a whole brought to it, for the complete months of a model. */
export const keptMonths = (db: Db, model: number): ReadonlyMap<Day, string> =>
  new Map(
    prepare<[number], { day: Day; basis: string }>(
      db,
      'SELECT day, basis FROM history_months WHERE model_id = ?',
    )
      .all(model)
      .map(({ day, basis }) => [day, basis]),
  );

/** The kept points of one account. */
export const keptPoints = (
  db: Db,
  { model, account }: { model: number; account: number },
): readonly KeptPoint[] =>
  prepare<[number, number], KeptPoint>(
    db,
    `SELECT account_id AS account, day, score, band, dimensions FROM history_points
     WHERE model_id = ? AND account_id = ?`,
  ).all(model, account);

/** The kept points of all accounts at one month end. */
export const keptMonth = (db: Db, model: number, day: Day): readonly KeptPoint[] =>
  prepare<[number, Day], KeptPoint>(
    db,
    `SELECT account_id AS account, day, score, band, dimensions FROM history_points
     WHERE model_id = ? AND day = ? ORDER BY account_id`,
  ).all(model, day);

const insertPoints = (db: Db, model: number, points: readonly KeptPoint[]): void => {
  const insert = prepare<unknown[], never>(
    db,
    `INSERT OR REPLACE INTO history_points (model_id, account_id, day, score, band, dimensions)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  for (const { account, day, score, band, dimensions } of points)
    insert.run(model, account, day, score, band, dimensions);
};

/** A whole month: what was kept of it goes. */
export interface KeptMonth {
  readonly model: number;
  readonly day: Day;
  readonly basis: string;
  readonly points: readonly KeptPoint[];
}

/** Stores a whole month in the place of what was kept of it. */
export const storeMonth = (db: Db, { model, day, basis, points }: KeptMonth): void => {
  prepare<[number, Day], never>(db, 'DELETE FROM history_points WHERE model_id = ? AND day = ?').run(
    model,
    day,
  );
  insertPoints(db, model, points);
  prepare<[number, Day, string], never>(
    db,
    'INSERT OR REPLACE INTO history_months (model_id, day, basis) VALUES (?, ?, ?)',
  ).run(model, day, basis);
};

/** Stores some accounts of a month; those of `accounts` without a point were no customers then. */
export const storeAccounts = (
  db: Db,
  { model, day, accounts, points }: Omit<KeptMonth, 'basis'> & { readonly accounts: readonly number[] },
): void => {
  const remove = prepare<number[], never>(
    db,
    'DELETE FROM history_points WHERE model_id = ? AND account_id = ? AND day = ?',
  );
  for (const account of accounts) remove.run(model, account, day);
  insertPoints(db, model, points);
};

/** Forgets the months of other models, and the other months of this one, from a day on. */
export const forgetOtherMonths = (
  db: Db,
  { model, days, fromDay }: { readonly model: number; readonly days: readonly Day[]; readonly fromDay: Day },
): void => {
  prepare<[Day, number, string], never>(
    db,
    `DELETE FROM history_months
     WHERE day >= ? AND NOT (model_id = ? AND day IN (SELECT value FROM json_each(?)))`,
  ).run(fromDay, model, JSON.stringify(days));
};
