/** Stores, corrects and deletes survey answers that somebody types in. */
import { type Day, isoOf, today } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import { fold } from '../../../shared/fold.ts';
import type { Asked } from '../../../shared/model/surveys/asked.ts';
import type { OtherAnswer, SavedAnswer, TypedAnswer } from '../../../shared/model/surveys/typed-answers.ts';
import { accountInLog, logged } from '../db/log/logged.ts';
import { isTypedSource } from '../db/queries/typed-sources.ts';
import {
  type AnswerRow,
  deleteAnswer,
  insertAnswer,
  sameDayAnswers,
  typedTable,
  updateAnswer,
} from '../db/queries/typed-answers.ts';
import { type Db, inTransaction } from '../db/statements.ts';
import { accountOf } from './find-accounts.ts';
import { personFor } from './people-of.ts';
import { beginTable, countTyped, openTyped } from './source.ts';
import { typedAnswer } from './typed-answer.ts';

/** What an answer says. */
interface Said extends Asked {
  readonly account: number;
  readonly day: Day;
  readonly score: number;
  /** Blank: nobody is named. */
  readonly person: string;
  readonly comment: string;
}

/** An answer to store; `id`: the one that it corrects. */
export interface AnswerToSave extends Said {
  readonly id: number | null;
  readonly author: string;
  readonly now: Date;
  /** Stored even where the same person said something else that day. */
  readonly evenIfTwice: boolean;
}

/** Nobody knows what will be answered tomorrow. Throws `usage`. */
const checkDay = (day: Day, now: Date): void => {
  if (day > today(now)) throw new AppError('usage', { problem: `${isoOf(day)} is still to come` });
};

type Values = Omit<AnswerRow, 'id' | 'source' | 'sourceRow' | 'typedAt'>;

const valuesOf = ({ account, kind, day, score, scale, comment }: Said, person: string | null): Values => ({
  account,
  person,
  kind,
  day,
  score,
  scaleMin: scale[0],
  scaleMax: scale[1],
  comment: comment === '' ? null : comment,
});

/** What the same person said of the same on the same day, other than the answer that is corrected. */
const otherOf = (db: Db, values: Values, id: number | null): OtherAnswer | undefined => {
  const { person } = values;
  if (person === null) return undefined;
  const other = sameDayAnswers(db, { account: values.account, kind: values.kind, day: values.day }).find(
    (row) => row.id !== id && fold(row.person) === fold(person),
  );
  return other && { score: other.score, comment: other.comment, typed: other.isTyped ? other.id : null };
};

type AnswerLog = 'answer.added' | 'answer.changed' | 'answer.deleted' | 'answer.putBack';

const logAnswer = (db: Db, kind: AnswerLog, { answer, author }: Logged): void => {
  const { account, kind: survey, date } = answer;
  logged(db, { kind, author, detail: { account: accountInLog(db, account), survey, date } });
};

interface Logged {
  readonly answer: Pick<TypedAnswer, 'account' | 'kind' | 'date'>;
  readonly author?: string;
}

const add = (db: Db, values: Values, { author, now }: Pick<AnswerToSave, 'author' | 'now'>): number => {
  const typing = { dataset: 'surveys', author, day: today(now), now } as const;
  const source = openTyped(db, typing) ?? beginTable(db, typing);
  const { rows, nextRow } = typedTable(db, source);
  const id = insertAnswer(db, {
    ...values,
    id: null,
    source,
    sourceRow: nextRow,
    typedAt: now.toISOString(),
  });
  countTyped(db, source, rows + 1);
  return id;
};

/**
 * Stores an answer in the author's table of the day, or puts other words into one that stands, which stays where it
 * is. Nothing is stored where the same person answered the same that day, unless that is wanted.
 * Throws `account.unknown`, `answer.unknown`, `workspace.locked`, and `usage` for a day to come.
 */
export const saveAnswer = (db: Db, answer: AnswerToSave): SavedAnswer =>
  inTransaction(db, () => {
    checkDay(answer.day, answer.now);
    accountOf(db, answer.account);
    const before = answer.id === null ? null : typedAnswer(db, answer.id);
    const values = valuesOf(answer, personFor(db, answer.account, answer.person));
    const other = answer.evenIfTwice ? undefined : otherOf(db, values, answer.id);
    if (other) return { result: 'twice', other };
    if (before) updateAnswer(db, { ...values, id: before.id });
    const id = before?.id ?? add(db, values, answer);
    const stored = typedAnswer(db, id);
    logAnswer(db, before ? 'answer.changed' : 'answer.added', { answer: stored, author: answer.author });
    return { result: 'stored', answer: stored, before };
  });

/** Deletes an answer and answers it as it was. Throws `answer.unknown`, `workspace.locked`. */
export const removeAnswer = (db: Db, id: number): TypedAnswer =>
  inTransaction(db, () => {
    const answer = typedAnswer(db, id);
    deleteAnswer(db, id);
    countTyped(db, answer.source, typedTable(db, answer.source).rows);
    logAnswer(db, 'answer.deleted', { answer });
    return answer;
  });

/** An answer as it was before it was deleted. */
export interface DeletedAnswer extends Said {
  readonly id: number;
  readonly source: number;
  readonly sourceRow: number;
  readonly typedAt: string;
  readonly author: string;
}

/**
 * Puts a deleted answer back where it was; into a new table of its author where its import was undone meanwhile.
 * Throws `account.unknown`, `workspace.locked`, `usage`.
 */
export const putAnswerBack = (db: Db, { id, source, sourceRow, typedAt, author, ...said }: DeletedAnswer) =>
  inTransaction(db, () => {
    const now = new Date();
    checkDay(said.day, now);
    accountOf(db, said.account);
    const values = valuesOf(said, said.person === '' ? null : said.person);
    const restore = (): number => {
      const own = insertAnswer(db, { ...values, id, source, sourceRow, typedAt });
      countTyped(db, source, typedTable(db, source).rows);
      return own;
    };
    const isThere = isTypedSource(db, 'surveys', source);
    const answer = typedAnswer(db, isThere ? restore() : add(db, values, { author, now }));
    logAnswer(db, 'answer.putBack', { answer });
    return answer;
  });
