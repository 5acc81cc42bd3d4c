/** The kept scores of month ends: reading and writing them. What makes them valid is known in scoring. */
import type { Day } from '../../../../shared/dates.ts';
import type { Band } from '../../../../shared/model/model.ts';
import { type Db, prepare } from '../statements.ts';

/** One account at one month end, as stored. */
export interface KeptPoint {
  readonly account: number;
  readonly day: Day;
  readonly score: number | null;
  /** After caps, before what a person set. */
  readonly band: Band;
  /** One 64-bit number per dimension of the model; not a number where it has no score. */
  readonly dimensions: Buffer;
}

/** Accounts at one month end as columns; the same place is the same account. */
export interface PointColumns {
  readonly accounts: Uint32Array;
  /** Not a number where there is none. */
  readonly scores: Float64Array;
  readonly bands: readonly Band[];
  /** Account by account, one number per dimension. */
  readonly dimensions: Float64Array;
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

/** The kept points of one account at some month ends. */
export const keptPoints = (
  db: Db,
  { model, account, days }: { model: number; account: number; days: readonly Day[] },
): readonly KeptPoint[] =>
  prepare<[number, string, number], KeptPoint>(
    db,
    `SELECT account_id AS account, day, score, band, dimensions FROM history_points
     WHERE model_id = ? AND day IN (SELECT value FROM json_each(?)) AND account_id = ?`,
  ).all(model, JSON.stringify(days), account);

/** The kept scores of all accounts at one month end. */
export const keptMonth = (
  db: Db,
  model: number,
  day: Day,
): readonly Pick<KeptPoint, 'account' | 'score' | 'band'>[] =>
  prepare<[number, Day], Pick<KeptPoint, 'account' | 'score' | 'band'>>(
    db,
    `SELECT account_id AS account, score, band FROM history_points
     WHERE model_id = ? AND day = ? ORDER BY account_id`,
  ).all(model, day);

/** Which of the accounts in the columns: from one place up to another. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

const orNull = (figure: number): number | null => (Number.isNaN(figure) ? null : figure);

/** Stores a slice of columns in a month that is not complete, or takes the place of what was kept of them. */
export const storePoints = (
  db: Db,
  { model, day }: { readonly model: number; readonly day: Day },
  { accounts, scores, bands, dimensions, from, to }: PointColumns & Slice,
): void => {
  const insert = prepare<unknown[], never>(
    db,
    `INSERT OR REPLACE INTO history_points (model_id, day, account_id, score, band, dimensions)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const width = accounts.length === 0 ? 0 : dimensions.byteLength / accounts.length;
  const bytes = Buffer.from(dimensions.buffer, dimensions.byteOffset, dimensions.byteLength);
  for (let at = from; at < to; at += 1)
    insert.run(
      model,
      day,
      accounts[at],
      orNull(scores[at] as number),
      bands[at],
      bytes.subarray(at * width, (at + 1) * width),
    );
};

/** Forgets a month: it is not complete until `completeMonth` says so. */
export const forgetMonth = (db: Db, model: number, day: Day): void => {
  prepare<[number, Day], never>(db, 'DELETE FROM history_months WHERE model_id = ? AND day = ?').run(
    model,
    day,
  );
  prepare<[number, Day], never>(db, 'DELETE FROM history_points WHERE model_id = ? AND day = ?').run(
    model,
    day,
  );
};

/** Marks a month as complete. */
export const completeMonth = (
  db: Db,
  { model, day, basis }: { readonly model: number; readonly day: Day; readonly basis: string },
): void => {
  prepare<[number, Day, string], never>(
    db,
    'INSERT OR REPLACE INTO history_months (model_id, day, basis) VALUES (?, ?, ?)',
  ).run(model, day, basis);
};

/** Forgets what was kept of some accounts at a month end: who has no point then was no customer. */
export const forgetPoints = (
  db: Db,
  { model, day }: { readonly model: number; readonly day: Day },
  accounts: readonly number[],
): void => {
  const remove = prepare<number[], never>(
    db,
    'DELETE FROM history_points WHERE model_id = ? AND day = ? AND account_id = ?',
  );
  for (const account of accounts) remove.run(model, day, account);
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
