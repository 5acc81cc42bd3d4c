/** Why the score of an account, or of all accounts, changed between two dates, edits of the model among the reasons. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import type { DatedChange, Ends } from '../../../shared/model/change.ts';
import type { Model } from '../../../shared/model/model.ts';
import type { Db } from '../db/statements.ts';
import { changeBetween } from './change.ts';
import { currentModel } from './current-model.ts';
import { modelCurrentAt, modelOfVersion } from './models-in-time.ts';
import { notScored } from './not-scored.ts';
import type { BareScore } from './score-account.ts';
import { bareScores } from './score-accounts.ts';
import { meanChange, type MeanChange } from './mean-change.ts';

/** Versions of the model to compare; left out = the one current at the earlier date, and the one current now. */
export interface ModelEnds {
  readonly fromVersion?: number | undefined;
  readonly toVersion?: number | undefined;
}

/** Two dates, the earlier one first. */
export interface Between extends ModelEnds {
  readonly from: Day;
  readonly to: Day;
}

/** The change of the mean score of all accounts. */
export type WorkspaceChange = MeanChange & Ends;

const named = ({ name, version }: Model): Pick<Model, 'name' | 'version'> => ({ name, version });

const modelsOf = (db: Db, { from, fromVersion, toVersion }: Between) => ({
  older: fromVersion === undefined ? modelCurrentAt(db, from) : modelOfVersion(db, fromVersion),
  newer: toVersion === undefined ? currentModel(db) : modelOfVersion(db, toVersion),
});

const isSame = (a: Model, b: Model): boolean => JSON.stringify(a) === JSON.stringify(b);

interface Compared {
  readonly ends: Ends;
  readonly earlier: readonly BareScore[];
  readonly later: readonly BareScore[];
  /** Undefined while the model is the same. */
  readonly edited: readonly BareScore[] | undefined;
}

const compared = (db: Db, between: Between, account?: number): Compared => {
  const { older, newer } = modelsOf(db, between);
  const at = (asOf: Day, model: Model) => bareScores(db, { asOf, model, account });
  return {
    ends: {
      fromDate: isoOf(between.from),
      toDate: isoOf(between.to),
      models: { from: named(older), to: named(newer) },
    },
    earlier: at(between.from, older),
    later: at(between.to, older),
    edited: isSame(older, newer) ? undefined : at(between.to, newer),
  };
};

/** The change of one account's score. Throws `account.unknown`, or `account.notScored` where it was no customer. */
export const changeOf = (
  db: Db,
  { account, ...between }: Between & { readonly account: number },
): DatedChange => {
  const { ends, earlier, later, edited } = compared(db, between, account);
  if (!earlier[0] || !later[0]) throw notScored(db, account);
  return { ...ends, ...changeBetween({ earlier: earlier[0], later: later[0], edited: edited?.[0] }) };
};

/** The change of the mean score of the accounts that have one at both dates. */
export const changeOfAll = (db: Db, between: Between): WorkspaceChange => {
  const { ends, earlier, later, edited } = compared(db, between);
  const byId = (scores: readonly BareScore[]) => new Map(scores.map((score) => [score.id, score]));
  const [then, last] = [byId(earlier), edited && byId(edited)];
  const both = later.flatMap((score) => {
    const before = then.get(score.id);
    return before ? [changeBetween({ earlier: before, later: score, edited: last?.get(score.id) })] : [];
  });
  const started = later.length - both.length;
  return { ...ends, ...meanChange(both), started, left: earlier.length - both.length };
};
