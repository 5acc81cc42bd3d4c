/** Notes about accounts: read, written, changed, removed. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import type { AccountNote } from '../../../shared/model/plan/note.ts';
import type { StepDone } from '../../../shared/model/plan/step.ts';
import { storedNotes } from '../db/queries/notes.ts';
import type { AccountAt } from '../db/queries/scope.ts';
import type { Db } from '../db/statements.ts';
import { inStep } from './record.ts';

/** The notes of an account up to a day, newest first. */
export const accountNotes = (db: Db, at: AccountAt): readonly AccountNote[] =>
  storedNotes(db, at).map(({ date, prints, ...note }) => ({
    ...note,
    date: isoOf(date),
    prints: prints === 1,
  }));

/** What is written. */
export interface NoteWords {
  readonly date: Day;
  readonly text: string;
  readonly prints: boolean;
}

const rowOf = ({ date, text, prints }: NoteWords) => {
  if (text.trim() === '') throw new AppError('plan.noText');
  return { date, text: text.trim(), prints: prints ? 1 : 0 };
};

/** Writes a note. Throws `plan.noText`. */
export const addNote = (
  db: Db,
  { account, ...words }: NoteWords & { readonly account: number },
  author: string | null,
): StepDone<number> => {
  const row = { account_id: account, ...rowOf(words), author };
  return inStep(db, { kind: 'note.added', author }, (write) => write.insert('note', row));
};

/** Changes a note. Throws `plan.noText` and `plan.unknown`. */
export const changeNote = (
  db: Db,
  { id, ...words }: NoteWords & { readonly id: number },
  author: string | null,
): StepDone<null> => {
  const row = rowOf(words);
  return inStep(db, { kind: 'note.changed', author }, (write) => {
    write.update({ entity: 'note', id }, row);
    return null;
  });
};

/** Removes a note. Throws `plan.unknown`. */
export const removeNote = (db: Db, id: number, author: string | null): StepDone<null> =>
  inStep(db, { kind: 'note.removed', author }, (write) => {
    write.remove({ entity: 'note', id });
    return null;
  });
