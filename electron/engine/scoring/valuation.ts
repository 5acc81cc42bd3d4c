/** How one account is scored: the form of the model that applies to it, and its values. */
import type { Day } from '../../../shared/dates.ts';
import type { Model } from '../../../shared/model/model.ts';
import type { Db } from '../db/statements.ts';
import { currentModel } from './current-model.ts';
import type { ValueSourceOf } from './formula-values.ts';
import { notScored } from './not-scored.ts';
import { snapshotAt } from './snapshot.ts';
import { valueOf } from './values.ts';
import { modelChooser } from './variants.ts';

/** A model and the values that it scores. */
export interface Valuation {
  readonly model: Model;
  readonly valueOf: ValueSourceOf;
}

/** An account at a date. */
export interface OneAccount {
  readonly account: number;
  readonly asOf: Day;
}

/** Under the current model. Throws `account.unknown`, or `account.notScored` when it is no customer at that date. */
export const valuationOf = (db: Db, { account, asOf }: OneAccount): Valuation => {
  const current = currentModel(db);
  const snapshot = snapshotAt(db, { day: asOf, account, model: current });
  const row = snapshot.accounts[0];
  if (!row) throw notScored(db, account);
  const { model } = modelChooser(current)(row, asOf);
  return { model, valueOf: (metric) => valueOf(snapshot, account, metric) };
};
