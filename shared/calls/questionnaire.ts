/** The questionnaire: a firm's own judgement of its accounts, typed in. */
import { z } from 'zod';
import { mostMetrics } from '../model/limits.ts';
import {
  type AccountQuestions,
  confidences,
  type QuestionnairePage,
  type SavedAnswers,
  type StoredNames,
  type TakenStatements,
} from '../model/questionnaire/page.ts';
import { longestName, mostNames } from '../model/questionnaire/names.ts';
import { account } from './parts.ts';

/** The day that answers are given for. */
const date = z.iso.date();
const author = z.string().trim().min(1).max(80);
/** Key of a metric. */
const key = z.string().max(64);

const answer = z.strictObject({
  key,
  /** Null: the author's answer of this day is withdrawn. */
  value: z.number().nullable(),
  note: z.string().trim().max(1000),
  confidence: z.enum(confidences),
});

/** Two answers to one question would both be stored. */
const isOnceEach = (answers: readonly { readonly key: string }[]): boolean =>
  new Set(answers.map((own) => own.key)).size === answers.length;

/** The input schema of each call. */
export const questionnaireCalls = {
  /** `date` left out: today, or the newest data's day where there is other data. */
  'questionnaire.open': z.strictObject({ date: date.optional() }),
  'questionnaire.account': z.strictObject({ account, date, author }),
  /** Stores answers; one for the same account, metric and day takes the place of the earlier one. */
  'questionnaire.save': z.strictObject({
    account,
    date,
    author,
    answers: z.array(answer).max(mostMetrics).refine(isOnceEach),
  }),
  /** Stores accounts of which only names are known. */
  'questionnaire.names': z.strictObject({
    names: z.array(z.string().max(longestName)).min(1).max(mostNames),
    date,
  }),
  /** Publishes the current model with the built-in statements that it lacks. */
  'questionnaire.take': z.strictObject({ note: z.string().trim().max(500) }),
} as const;

/** What each call answers. */
export interface QuestionnaireOutputs {
  'questionnaire.open': QuestionnairePage;
  'questionnaire.account': AccountQuestions;
  'questionnaire.save': SavedAnswers;
  'questionnaire.names': StoredNames;
  'questionnaire.take': TakenStatements;
}
