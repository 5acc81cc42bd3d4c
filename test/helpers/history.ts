/** The history of accounts as scoring gives it, for comparing with what is kept. */
import { pointOf } from '../../electron/engine/scoring/kept/point.ts';
import { bareScores } from '../../electron/engine/scoring/index.ts';
import type { Workspace } from '../../electron/engine/workspace/workspace.ts';
import { monthEnds, parseDay } from '../../shared/dates.ts';
import { defaultModel } from '../../shared/model/default-model.ts';
import type { Model } from '../../shared/model/model.ts';

/** The as-of date of history in tests, a month end. */
export const asOf = parseDay('2026-06-30') as number;

/** The 24 month ends up to it. */
export const ends = monthEnds(asOf, 24);

/** The ids of all accounts. */
export const accountIds = ({ db }: Workspace): readonly number[] =>
  db.prepare('SELECT id FROM accounts').pluck().all() as number[];

/** The history as it is without anything kept. */
export const computed = ({ db }: Workspace, account: number, model: Model = defaultModel) =>
  ends.flatMap((day) => bareScores(db, { asOf: day, account, model }).map((score) => pointOf(day, score)));
