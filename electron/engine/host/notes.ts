/** Notes for the page. */
import { parseDay } from '../../../shared/dates.ts';
import { addNote, changeNote, removeNote } from '../plan/index.ts';
import type { EngineCalls } from './calls.ts';
import type { Session } from './session.ts';

type Calls = Extract<keyof EngineCalls, `notes.${string}`>;

/** The functions that write notes. */
export const noteCalls = (session: Session): Pick<EngineCalls, Calls> => ({
  'notes.add': ({ author, date, ...note }) =>
    session.whileWriting(async () =>
      addNote(session.workspace.db, { ...note, date: parseDay(date) as number }, author),
    ),
  'notes.change': ({ author, date, note, ...words }) =>
    session.whileWriting(async () =>
      changeNote(session.workspace.db, { ...words, id: note, date: parseDay(date) as number }, author),
    ),
  'notes.remove': ({ note, author }) =>
    session.whileWriting(async () => removeNote(session.workspace.db, note, author)),
});
