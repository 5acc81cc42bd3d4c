/** What the questionnaire shows. Dates are `YYYY-MM-DD`. */
import type { Band, Cutoffs } from '../model.ts';
import type { OwnNames } from '../own-names.ts';
import type { Question } from './questions.ts';
import type { StatementKey } from './statements.ts';

/** How sure a person is of a judgement. */
export const confidences = ['low', 'medium', 'high'] as const;

/** One of them. */
export type Confidence = (typeof confidences)[number];

/** How far an account is judged: never, in part, all of it, or so long ago that it is due again. */
export type AskState = 'none' | 'part' | 'done' | 'due';

/** An account in the list of those to judge. */
export interface AskedAccount {
  readonly id: number;
  readonly name: string;
  readonly band: Band;
  /** 0..100, full precision; null when nothing is known. */
  readonly score: number | null;
  readonly state: AskState;
  /** How many questions have an answer that is not too old. */
  readonly answered: number;
  /** The day of its newest answer. */
  readonly newest: string | null;
}

/** The list, and what is asked. */
export interface QuestionnairePage {
  /** The day that answers are given for. */
  readonly date: string;
  readonly today: string;
  /** Who answered last; null before the first time. */
  readonly author: string | null;
  readonly cutoffs: Cutoffs;
  readonly names: OwnNames;
  readonly questions: readonly Question[];
  /** Judged metrics on a scale that nobody can be asked on. */
  readonly unaskable: readonly string[];
  /** The built-in statements that the model lacks and could take. */
  readonly lacking: readonly StatementKey[];
  /** The next one to judge first. */
  readonly accounts: readonly AskedAccount[];
}

/** A judgement as given: the value, how sure, and what makes the person say so. */
export interface Judgement {
  readonly value: number;
  readonly note: string | null;
  readonly confidence: Confidence | null;
}

/** A judgement with its day and its author. */
export interface DatedJudgement extends Judgement {
  readonly date: string;
  readonly author: string | null;
}

/** What is known of one question at one account. */
export interface EarlierAnswers {
  /** Key of the question's metric. */
  readonly key: string;
  /** What the author gave for this very day and may still change; null where nothing was. */
  readonly own: Judgement | null;
  /** The value that would count without `own`; null where none would, or one too old. */
  readonly beneath: number | null;
  /** What else was said up to the day, newest first, at most three. */
  readonly earlier: readonly DatedJudgement[];
}

/** One account to judge. */
export interface AccountQuestions {
  readonly id: number;
  readonly name: string;
  readonly answers: readonly EarlierAnswers[];
}

/** What saving came to. */
export interface SavedAnswers {
  /** Answers stored; those that changed nothing are not among them. */
  readonly saved: number;
  readonly withdrawn: number;
}

/** What became of typed names. */
export interface StoredNames {
  readonly added: number;
  /** Names that accounts had already, and lines that said the same again. */
  readonly known: number;
  /** Lines that are no name. */
  readonly rejected: number;
}

/** What taking the built-in statements came to: how many were added, and the version that has them. */
export interface TakenStatements {
  readonly added: number;
  readonly version: number;
}
