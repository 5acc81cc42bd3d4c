/** The scores of an account's people at a date. */
import type { Day } from '../../../shared/dates.ts';
import type { Cutoffs, Model } from '../../../shared/model/model.ts';
import type { NamedRows, PersonDetail, PersonScore } from '../../../shared/model/people.ts';
import { accountsAt } from '../db/queries/accounts.ts';
import { personSigns } from '../db/queries/person-rows.ts';
import { dataVersion, workspaceFacts } from '../db/queries/workspace-facts.ts';
import type { Db } from '../db/statements.ts';
import { currentModel, notScored, scoresWithMomentum } from '../scoring/index.ts';
import { modelChooser } from '../scoring/variants.ts';
import { activityOf } from './activity.ts';
import { peopleWorkspace, type PeopleWorkspace } from './people-workspace.ts';
import { factsForPeople, modelForPeople } from './person-model.ts';

/** Whose people, at which date. */
export interface PeopleQuestion {
  readonly account: number;
  readonly asOf: Day;
}

/** Everybody, and what their scores stand on. */
export interface PeopleScores {
  readonly cutoffs: Cutoffs;
  readonly people: readonly PersonDetail[];
  readonly rows: readonly NamedRows[];
}

const scoreOf = (score: PersonScore): PersonScore => ({
  score: score.score,
  band: score.band,
  computedBand: score.computedBand,
  coverage: score.coverage,
  range: score.range,
  momentum: score.momentum,
  momentumBasis: score.momentumBasis,
  caps: score.caps,
  dimensions: score.dimensions,
});

/** Quiet before lively, then low before high; without a score at the end, by name among equals as they come. */
const byNeed = (a: PersonDetail, b: PersonDetail): number =>
  Number(b.quietSince !== null) - Number(a.quietSince !== null) || (a.score ?? 101) - (b.score ?? 101);

/** The form of the current model that the account itself is scored by. */
const modelOf = (db: Db, { account, asOf }: PeopleQuestion): Model => {
  const row = accountsAt(db, { day: asOf, account })[0];
  if (!row) throw notScored(db, account);
  return modelChooser(currentModel(db))(row, asOf).model;
};

interface Scored {
  readonly asOf: Day;
  readonly model: Model;
}

const scoreIn = (db: Db, copy: PeopleWorkspace, { asOf, model }: Scored): PeopleScores => {
  const facts = workspaceFacts(db);
  const signs = Map.groupBy(personSigns(copy.db, asOf), (sign) => sign.account);
  const scores = scoresWithMomentum(copy.db, {
    asOf,
    model: modelForPeople(model),
    facts: factsForPeople(facts, copy.told),
  });
  const people = scores.flatMap(({ id, ...score }): readonly PersonDetail[] => {
    const person = copy.people[id - 1];
    const activity = activityOf(signs.get(id) ?? [], { day: asOf, dates: facts.dates });
    return person ? [{ ...person, ...activity, ...scoreOf(score) }] : [];
  });
  return { cutoffs: model.cutoffs, people: people.toSorted(byNeed), rows: copy.rows };
};

const compute = (db: Db, question: PeopleQuestion): PeopleScores => {
  const model = modelOf(db, question);
  const copy = peopleWorkspace(db, question.account);
  try {
    return scoreIn(db, copy, { asOf: question.asOf, model });
  } finally {
    copy.db.close();
  }
};

const lastScores = new WeakMap<Db, { readonly question: string; readonly scores: PeopleScores }>();

/**
 * Scores everybody known at an account; who is first named after the date is not there yet. The last answer is kept
 * until data or model change: the page asks for the list, then for one person after the other.
 * Throws `account.unknown`, or `account.notScored` when the account is no customer at that date.
 */
export const scorePeople = (db: Db, question: PeopleQuestion): PeopleScores => {
  const { account, asOf } = question;
  const asked = [dataVersion(db), currentModel(db).version, account, asOf].join(' ');
  const last = lastScores.get(db);
  if (last?.question === asked) return last.scores;
  const scores = compute(db, question);
  lastScores.set(db, { question: asked, scores });
  return scores;
};
