/** Stores what a person answered about an account. */
import { isoOf } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Confidence, SavedAnswers } from '../../../shared/model/questionnaire/page.ts';
import { type Question, questionsOf } from '../../../shared/model/questionnaire/questions.ts';
import { accountInLog, logged } from '../db/log/logged.ts';
import { accountsAt } from '../db/queries/accounts.ts';
import { deleteJudgement, insertJudgement, type JudgementRow, judgementsOf } from '../db/queries/judgements.ts';
import { type Db, inTransaction } from '../db/statements.ts';
import { currentModel, notScored } from '../scoring/index.ts';
import { beginSource, countAnswers, openSource, type Sitting } from './own-source.ts';

/** One answer. */
export interface GivenAnswer {
  /** Key of the question's metric. */
  readonly key: string;
  /** Null withdraws what the author said of this day. */
  readonly value: number | null;
  readonly note: string;
  readonly confidence: Confidence;
}

/** A person's answers about one account. */
export interface AnswerSheet extends Sitting {
  readonly account: number;
  readonly answers: readonly GivenAnswer[];
}

const isOnScale = ({ scale: [from, to] }: Question, value: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to;

/** The question that an answer is for. Throws `usage` where there is none, or for a value that its scale has not. */
const questionFor = (questions: readonly Question[], { key, value }: GivenAnswer): Question => {
  const question = questions.find((candidate) => candidate.key === key);
  if (!question) throw new AppError('usage', { problem: `the model asks no question ${key}` });
  if (value !== null && !isOnScale(question, value))
    throw new AppError('usage', { problem: `${value} is not on the scale of ${key}` });
  return question;
};

const saysTheSame = (row: JudgementRow | undefined, { value, note, confidence }: GivenAnswer): boolean =>
  row?.value === value && (row.note ?? '') === note && row.confidence === confidence;

/** What becomes of one answer. */
interface Step {
  readonly metric: string;
  readonly answer: GivenAnswer;
  /** What the author's own table of this day says already. */
  readonly own: JudgementRow | undefined;
}

/** Steps that change anything: an answer that stands already as the one that counts is none. */
const stepsOf = (db: Db, sheet: AnswerSheet, source: number | undefined): readonly Step[] => {
  const { account, day, answers } = sheet;
  const questions = questionsOf(currentModel(db));
  const rows = judgementsOf(db, { account, day }).filter((row) => row.day === day);
  return answers.flatMap((answer): Step | [] => {
    const { metric } = questionFor(questions, answer);
    const counts = rows.find((row) => row.metric === metric);
    const own = rows.find((row) => row.metric === metric && row.source === source);
    const stands = own !== undefined && own === counts && saysTheSame(own, answer);
    const isStep = answer.value === null ? own !== undefined : !stands;
    return isStep ? { metric, answer, own } : [];
  });
};

/** An answer comes after every other one of its day, and so counts: what others said of it stays beneath. */
const store = (
  db: Db,
  { account, day, author }: AnswerSheet,
  { metric, answer, source }: Step & Into,
): void => {
  if (answer.value === null) return;
  const { value, note, confidence } = answer;
  insertJudgement(db, { account, day, metric, value, note: note || null, author, confidence, source });
};

interface Into {
  readonly source: number;
}

/**
 * Stores a sheet of answers. The author's earlier answer of the same day goes; what others said, in tables too, stays
 * beneath and counts again once the answers are taken back.
 * Throws `account.unknown`, `account.notScored`, `workspace.locked`, and `usage` for answers that nobody asked for.
 */
export const saveAnswers = (db: Db, sheet: AnswerSheet): SavedAnswers =>
  inTransaction(db, () => {
    const { account, day } = sheet;
    if (accountsAt(db, { account, day }).length === 0) throw notScored(db, account);
    const open = openSource(db, sheet);
    const steps = stepsOf(db, sheet, open);
    const withdrawn = steps.filter(({ answer }) => answer.value === null).length;
    if (steps.length === 0) return { saved: 0, withdrawn };
    const source = open ?? beginSource(db, sheet);
    for (const step of steps) {
      if (step.own) deleteJudgement(db, step.own.id);
      store(db, sheet, { ...step, source });
    }
    countAnswers(db, source);
    const counts = { saved: steps.length - withdrawn, withdrawn };
    const detail = { account: accountInLog(db, account), date: isoOf(day), ...counts };
    logged(db, { kind: 'judgement.saved', author: sheet.author, detail });
    return counts;
  });
