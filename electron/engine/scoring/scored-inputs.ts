/** Scores together with all they are computed from, account by account: what somebody needs to compute them again. */
import type { Day } from '../../../shared/dates.ts';
import type { Model } from '../../../shared/model/model.ts';
import type { AccountRow } from '../db/queries/accounts.ts';
import type { Db } from '../db/statements.ts';
import { currentModel } from './current-model.ts';
import { withFormulas } from './formula-values.ts';
import { type BareScore, scoreAccount } from './score-account.ts';
import { type Snapshot, snapshotAt } from './snapshot.ts';
import { type Valued, valueOf } from './values.ts';
import { type AppliedModel, modelChooser } from './variants.ts';

/** A metric's value; `follows` says that it is a formula's, computed from the values beside it. */
export interface AccountInput {
  readonly valued: Valued;
  readonly follows: boolean;
}

/** One account. */
export interface ScoredAccount {
  readonly score: BareScore;
  /** Which form of the model applies: 0 is the base, the others are its variants in their order. */
  readonly form: number;
  /** Metric key → what is known of it. */
  readonly inputs: ReadonlyMap<string, AccountInput>;
}

/** The accounts of a date, by name. */
export interface ScoredInputs {
  readonly day: Day;
  readonly model: Model;
  readonly count: number;
  /** Computed one after the other, anew each time they are asked for: no list of them is ever held. */
  readonly accounts: () => Iterable<ScoredAccount>;
}

const inputsOf = (snapshot: Snapshot, { id }: AccountRow, { model }: AppliedModel) => {
  const found = new Map(model.metrics.map((metric) => [metric.key, valueOf(snapshot, id, metric)]));
  const valueIn = withFormulas(model, ({ key }) => found.get(key));
  return new Map(
    model.metrics.map((metric): readonly [string, AccountInput] => [
      metric.key,
      { valued: valueIn(metric), follows: found.get(metric.key) === undefined },
    ]),
  );
};

const scoredIn = function* (snapshot: Snapshot, model: Model): Generator<ScoredAccount> {
  const choose = modelChooser(model);
  const forms = new Map(model.variants.map(({ name }, i) => [name, i + 1]));
  for (const account of snapshot.accounts) {
    const applied = choose(account, snapshot.day);
    yield {
      score: scoreAccount(snapshot, account, applied),
      form: applied.variant === null ? 0 : (forms.get(applied.variant) ?? 0),
      inputs: inputsOf(snapshot, account, applied),
    };
  }
};

/** The accounts that are customers at a date, under the workspace's current model. */
export const scoredInputs = (db: Db, day: Day): ScoredInputs => {
  const model = currentModel(db);
  const snapshot = snapshotAt(db, { day, model });
  return {
    day,
    model,
    count: snapshot.accounts.length,
    accounts: () => scoredIn(snapshot, model),
  };
};
