/** Why an account has its score, what would lift it, and why it changed (health model, section 5). */
import { type Day, isoOf } from '../../../shared/dates.ts';
import type { DatedChange } from '../../../shared/model/change.ts';
import type { AccountScore, Lever, MetricScore, PathToGreen } from '../../../shared/model/score.ts';
import type { Db } from '../db/statements.ts';
import { changeOf, type ModelEnds } from './change-of-account.ts';
import { leversOf, pathToGreen } from './levers.ts';
import { notScored } from './not-scored.ts';
import { scoreAccounts } from './score-accounts.ts';
import { shortfallOf } from './shortfall.ts';
import { type OneAccount, valuationOf } from './valuation.ts';

/** One metric's part in the score, in points of it. */
export interface Contribution extends MetricScore {
  readonly dimension: string;
  readonly shortfall: number;
}

/** The explanation of one account's score. */
export interface Explanation {
  readonly asOf: string;
  readonly score: AccountScore;
  /** Metrics that count, largest contribution first; they add up to the score. */
  readonly contributions: readonly Contribution[];
  readonly levers: readonly Lever[];
  readonly pathToGreen: PathToGreen | null;
  /** Against an earlier date, where one was asked for. */
  readonly change: DatedChange | null;
}

/** The score of one account. Throws `account.unknown`, or `account.notScored` when it is no customer at that date. */
export const scoreOne = (db: Db, { account, asOf }: OneAccount): AccountScore => {
  const score = scoreAccounts(db, { asOf, account }).accounts[0];
  if (!score) throw notScored(db, account);
  return score;
};

const contributionsOf = (score: AccountScore): readonly Contribution[] =>
  score.dimensions
    .flatMap(({ key, metrics }) =>
      metrics.map((metric) => ({ ...metric, dimension: key, shortfall: shortfallOf(metric) })),
    )
    .filter((metric) => metric.contribution !== null)
    .toSorted((a, b) => (b.contribution ?? 0) - (a.contribution ?? 0));

/** What is to be explained: `from` asks for the change since then, between models where those are named. */
export interface ExplainQuestion extends OneAccount, ModelEnds {
  readonly from?: Day | undefined;
}

/** Explains an account's score at `asOf`, and the change since `from` where that is given. Throws as `scoreOne`. */
export const explainAccount = (db: Db, question: ExplainQuestion): Explanation => {
  const { from, account, asOf } = question;
  const one = { account, asOf };
  const score = scoreOne(db, one);
  const valuation = valuationOf(db, one);
  return {
    asOf: isoOf(asOf),
    score,
    contributions: contributionsOf(score),
    levers: leversOf(valuation),
    pathToGreen: pathToGreen(valuation),
    change: from === undefined ? null : changeOf(db, { ...question, from, to: asOf }),
  };
};
