/** What customers wrote, and all answers of an account. */
import { z } from 'zod';
import {
  type AccountAnswers,
  answerClasses,
  type CommentPage,
  type CommentWords,
} from '../model/surveys/comments.ts';
import { account, asOf, language } from './parts.ts';

const text = z.string().max(200);
const score = z.number().min(-1e6).max(1e6);

/** What comments are picked by; whatever is left out picks all. */
const filter = z.strictObject({
  /** Words that stand in the comment, however they are spelled. */
  text: text.optional(),
  kind: z.enum(['nps', 'csat', 'ces']).optional(),
  answerClass: z.enum(answerClasses).optional(),
  /** Both included. */
  leastScore: score.optional(),
  mostScore: score.optional(),
  /** Words of the account's name, or its key. */
  account: text.optional(),
  /** A value of a grouping; null: accounts without one. */
  group: z.strictObject({ by: text, value: text.nullable() }).optional(),
  /** Both included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

/** The most comments of one answer. */
const mostComments = 200;

/** The input schema of each call. */
export const commentCalls = {
  /**
   * Comments up to the date, the newest first. `word`: a key of `comments.words`, told apart in the same `language`;
   * `by`: the grouping whose values are counted.
   */
  'comments.list': z.strictObject({
    asOf,
    filter,
    word: z.string().max(300).optional(),
    language: language.optional(),
    by: text.optional(),
    offset: z.int().min(0).optional(),
    limit: z.int().min(1).max(mostComments).optional(),
  }),
  /** The words that several of the comments share. Without a language each comment tells its own. */
  'comments.words': z.strictObject({ asOf, filter, language: language.optional() }),
  /** All answers of an account, and which of them count. */
  'account.answers': z.strictObject({ account, asOf }),
} as const;

/** What each call answers. */
export interface CommentOutputs {
  'comments.list': CommentPage;
  'comments.words': CommentWords;
  'account.answers': AccountAnswers;
}
