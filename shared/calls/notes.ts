/** Notes about accounts. */
import { z } from 'zod';
import type { StepDone } from '../model/plan/step.ts';
import { account, author, rowId } from './parts.ts';

const words = z.strictObject({
  date: z.iso.date(),
  /** May be blank here: the engine then says in a sentence what is needed. */
  text: z.string().max(4000),
  /** Whether it stands on paper too. */
  prints: z.boolean(),
  author,
});

/** The input schema of each call. */
export const noteCalls = {
  'notes.add': words.extend({ account }),
  'notes.change': words.extend({ note: rowId }),
  'notes.remove': z.strictObject({ note: rowId, author }),
} as const;

/** What each call answers. */
export interface NoteOutputs {
  /** The number of the note. */
  'notes.add': StepDone<number>;
  'notes.change': StepDone<null>;
  'notes.remove': StepDone<null>;
}
