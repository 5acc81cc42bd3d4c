/** A typed answer as the page knows it. */
import { isoOf } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import type { TypedAnswer } from '../../../shared/model/surveys/typed-answers.ts';
import { typedAnswerRow, type TypedAnswerRow } from '../db/queries/typed-answers.ts';
import type { Db } from '../db/statements.ts';
import { personNames } from './people-of.ts';

/** Turns rows into answers. */
export const answersOf = (db: Db, rows: readonly TypedAnswerRow[]): readonly TypedAnswer[] => {
  const nameOf = personNames(db);
  return rows.map(({ day, scaleMin, scaleMax, ...row }) => ({
    ...row,
    date: isoOf(day),
    scale: [scaleMin, scaleMax],
    personName: nameOf(row.account, row.person),
  }));
};

/** The row of an answer. Throws `answer.unknown`. */
const typedRow = (db: Db, id: number): TypedAnswerRow => {
  const row = typedAnswerRow(db, id);
  if (!row) throw new AppError('answer.unknown');
  return row;
};

/** An answer as it stands. Throws `answer.unknown`. */
export const typedAnswer = (db: Db, id: number): TypedAnswer =>
  answersOf(db, [typedRow(db, id)])[0] as TypedAnswer;
