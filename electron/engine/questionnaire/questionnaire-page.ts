/** Answers the questionnaire's first screen: what is asked, and of whom. */
import { type Day, isoOf, today } from '../../../shared/dates.ts';
import type { AskedAccount, QuestionnairePage } from '../../../shared/model/questionnaire/page.ts';
import { type Question, questionsOf, unaskable } from '../../../shared/model/questionnaire/questions.ts';
import { lackingStatements } from '../../../shared/model/questionnaire/statements.ts';
import { ownNamesOf } from '../../../shared/model/own-names.ts';
import type { Model } from '../../../shared/model/model.ts';
import { notApplicableMetrics } from '../db/queries/decisions.ts';
import { factDatasets } from '../db/queries/fact-dates.ts';
import { lastJudged } from '../db/queries/judgements.ts';
import { lastAuthor } from '../db/queries/typed-sources.ts';
import { newestUpTo, workspaceFacts } from '../db/queries/workspace-facts.ts';
import type { Db } from '../db/statements.ts';
import { currentModel, defaultAsOf, evaluate, whatIfTable } from '../scoring/index.ts';
import { bandCodes } from '../scoring/what-if/table.ts';
import { inTurn, type LastAnswers, standingOf } from './asked-accounts.ts';

/**
 * The day that is judged unless another is asked for: today; but where other data ends earlier its last day, for a
 * judgement of today would move every page to today, and all of that data would be old.
 */
export const dayToJudge = (db: Db, now: Date = new Date()): Day => {
  const { events } = workspaceFacts(db);
  const hasOther = factDatasets.some(
    (dataset) => dataset !== 'judgements' && newestUpTo(events[dataset], today(now)) !== null,
  );
  return hasOther ? defaultAsOf(db) : today(now);
};

const lastAnswers = (db: Db, day: Day): ReadonlyMap<number, LastAnswers> => {
  const accounts = new Map<number, Map<string, Day>>();
  for (const { account, metric, day: on } of lastJudged(db, day)) {
    const own = accounts.get(account) ?? new Map<string, Day>();
    accounts.set(account, own.set(metric, on));
  }
  return accounts;
};

const scored = (
  db: Db,
  day: Day,
  model: Model,
): readonly Pick<AskedAccount, 'id' | 'name' | 'band' | 'score'>[] => {
  const table = whatIfTable(db, { asOf: day, model });
  const { scores, bands } = evaluate(table, model);
  return table.accounts.map(({ id, name }, at) => {
    const score = scores[at] as number;
    return {
      id,
      name,
      band: bandCodes[bands[at] as number] ?? 'unknown',
      score: Number.isNaN(score) ? null : score,
    };
  });
};

const askedAccounts = (
  db: Db,
  { day, model, questions }: { day: Day; model: Model; questions: readonly Question[] },
): readonly AskedAccount[] => {
  const [last, notApplicable] = [lastAnswers(db, day), notApplicableMetrics(db)];
  const accounts = scored(db, day, model).map((account): AskedAccount => {
    const without = notApplicable.get(account.id);
    const applying = without ? questions.filter(({ key }) => !without.has(key)) : questions;
    return { ...account, ...standingOf(applying, last.get(account.id) ?? new Map(), day) };
  });
  return inTurn(accounts);
};

/** The questionnaire for a day. */
export const questionnairePage = (db: Db, day: Day): QuestionnairePage => {
  const model = currentModel(db);
  const questions = questionsOf(model);
  return {
    date: isoOf(day),
    today: isoOf(today()),
    author: lastAuthor(db, 'judgements') ?? null,
    cutoffs: model.cutoffs,
    names: ownNamesOf(model),
    questions,
    unaskable: unaskable(model),
    lacking: lackingStatements(model),
    accounts: askedAccounts(db, { day, model, questions }),
  };
};
