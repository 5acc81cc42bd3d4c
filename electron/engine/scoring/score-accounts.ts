/** The scores of all accounts, or of one, at a date. */
import { addMonths, type Day, isoOf } from '../../../shared/dates.ts';
import type { Model } from '../../../shared/model/model.ts';
import type { AccountScore } from '../../../shared/model/score.ts';
import type { WorkspaceFacts } from '../db/queries/workspace-facts.ts';
import type { AccountRange } from '../db/queries/scope.ts';
import type { Db } from '../db/statements.ts';
import { currentModel } from './current-model.ts';
import { type BareScore, scoreAccount } from './score-account.ts';
import { type Overall, overallScore } from './score-values.ts';
import { type Snapshot, snapshotAt, type SnapshotQuestion } from './snapshot.ts';
import { traitsAt } from './traits/index.ts';
import { valueOf } from './values.ts';
import { modelChooser } from './variants.ts';

/** What is asked: a date, and where they differ from the usual a model or a single account. */
export interface ScoreQuestion {
  readonly asOf: Day;
  readonly model?: Model | undefined;
  readonly account?: number | undefined;
  /** Of all accounts only those; momentum and traits are of all, so they are not asked for with it. */
  readonly among?: AccountRange | undefined;
  /** Left out: the workspace's own; else of a larger whole that its rows are a part of. */
  readonly facts?: WorkspaceFacts | undefined;
}

/** Scores at one date; accounts by name. */
export interface Scores {
  readonly asOf: string;
  readonly model: Pick<Model, 'name' | 'version'>;
  readonly accounts: readonly AccountScore[];
}

/** Momentum looks this far back. */
const momentumMonths = -3;

/** Scores every account of a snapshot, without momentum and traits. */
const scoreSnapshot = (snapshot: Snapshot, model: Model): readonly BareScore[] => {
  const choose = modelChooser(model);
  return snapshot.accounts.map((account) => scoreAccount(snapshot, account, choose(account, snapshot.day)));
};

/** The scores at a date without momentum and traits: what history and comparisons need. */
export const bareScores = (db: Db, { asOf, model, account, among }: ScoreQuestion): readonly BareScore[] => {
  const applied = model ?? currentModel(db);
  return scoreSnapshot(snapshotAt(db, { day: asOf, account, among, model: applied }), applied);
};

/** A question with its model. */
type Modelled = ScoreQuestion & { readonly model: Model };

const atDay = ({ asOf, ...question }: Modelled): SnapshotQuestion => ({ day: asOf, ...question });

const scoresBefore = (db: Db, question: Modelled) => {
  const { asOf, model } = question;
  const snapshot = snapshotAt(db, { ...atDay(question), day: addMonths(asOf, momentumMonths) });
  const choose = modelChooser(model);
  return new Map(
    snapshot.accounts.map((row) => {
      const applied = choose(row, snapshot.day);
      return [row.id, overallScore(applied.model, (metric) => valueOf(snapshot, row.id, metric))];
    }),
  );
};

type Momentum = Pick<AccountScore, 'momentum' | 'momentumBasis'>;

/** A score that stands on other metrics than three months ago says less about the customer: that is marked. */
const momentumOf = ({ score, dimensions }: BareScore, before: Overall | undefined): Momentum => {
  if (score === null || before?.score == null) return { momentum: null, momentumBasis: null };
  const live = dimensions.flatMap(({ metrics }) => metrics.filter(({ state }) => state === 'ok'));
  const isSame = live.length === before.live.size && live.every(({ key }) => before.live.has(key));
  return { momentum: score - before.score, momentumBasis: isSame ? 'same' : 'differentData' };
};

/** A score with its momentum, without traits. */
export type MovingScore = BareScore & Momentum;

const movingScores = (db: Db, snapshot: Snapshot, question: Modelled): readonly MovingScore[] => {
  const before = scoresBefore(db, question);
  return scoreSnapshot(snapshot, question.model).map((score) => ({
    ...score,
    ...momentumOf(score, before.get(score.id)),
  }));
};

/** The scores at a date with momentum and without traits. */
export const scoresWithMomentum = (db: Db, question: Modelled): readonly MovingScore[] =>
  movingScores(db, snapshotAt(db, atDay(question)), question);

/**
 * Scores the accounts that are customers at `asOf` under `model` (the current one unless given), with momentum and
 * traits. With `account` only that one; the list is then empty when it is no customer at that date.
 */
export const scoreAccounts = (db: Db, question: ScoreQuestion): Scores => {
  const modelled = { ...question, model: question.model ?? currentModel(db) };
  const { model, asOf } = modelled;
  const snapshot = snapshotAt(db, atDay(modelled));
  const traits = traitsAt(db, snapshot);
  return {
    asOf: isoOf(asOf),
    model: { name: model.name, version: model.version },
    accounts: movingScores(db, snapshot, modelled).map((score) => ({
      ...score,
      traits: traits(score),
    })),
  };
};
