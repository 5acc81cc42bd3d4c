/** Survey answers typed in by hand: after a phone call, from a sheet of paper. */
import { z } from 'zod';
import { askedKinds, isAskedWay, isScoreOn } from '../model/surveys/asked.ts';
import type {
  AnsweringAccount,
  FoundAccounts,
  SavedAnswer,
  TypedAnswer,
  TypedAnswersPage,
} from '../model/surveys/typed-answers.ts';
import { account } from './parts.ts';

const row = z.int().min(1);
const moment = z.iso.datetime();

const answer = {
  account,
  kind: z.enum(askedKinds),
  scale: z.tuple([z.int(), z.int()]),
  date: z.iso.date(),
  score: z.number(),
  /** Blank: nobody is named. */
  person: z.string().trim().max(200),
  comment: z.string().trim().max(4000),
};

interface Scored {
  readonly kind: (typeof askedKinds)[number];
  readonly scale: readonly [number, number];
  readonly score: number;
}

const isAnswer = (own: Scored): boolean => isAskedWay(own) && isScoreOn(own.scale, own.score);

/** The input schema of each call. */
export const typedAnswerCalls = {
  /** Accounts by words of their name or key. */
  'accounts.find': z.strictObject({ text: z.string().max(200) }),
  /** `most`: how many of the newest answers are listed. */
  'typedAnswers.open': z.strictObject({ most: z.int().min(1).max(5000) }),
  'typedAnswers.account': z.strictObject({ account }),
  /** `id`: the answer that is corrected; null for a new one. `evenIfTwice`: somebody was asked and wants both. */
  'typedAnswers.save': z
    .strictObject({
      ...answer,
      id: row.nullable(),
      author: z.string().trim().max(80),
      evenIfTwice: z.boolean(),
    })
    .refine(isAnswer),
  'typedAnswers.delete': z.strictObject({ id: row }),
  /** Puts an answer back as it was deleted. */
  'typedAnswers.putBack': z
    .strictObject({
      ...answer,
      id: row,
      source: row,
      sourceRow: row,
      typedAt: moment,
      author: z.string().max(80),
    })
    .refine(isAnswer),
} as const;

/** What each call answers. */
export interface TypedAnswerOutputs {
  'accounts.find': FoundAccounts;
  'typedAnswers.open': TypedAnswersPage;
  'typedAnswers.account': AnsweringAccount;
  'typedAnswers.save': SavedAnswer;
  /** The answer as it was. */
  'typedAnswers.delete': TypedAnswer;
  'typedAnswers.putBack': TypedAnswer;
}
