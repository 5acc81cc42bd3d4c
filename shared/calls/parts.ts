/** What the calls of several subjects share. */
import { z } from 'zod';
import { languages } from '../languages.ts';

/** A call without input. */
export const nothing = z.strictObject({});
/** The date that is looked at; left out = the date of the newest fact. */
export const asOf = z.iso.date().optional();
/** The opaque id of a file that the user chose or dropped. */
export const fileId = z.string().min(1).max(64);
/** What a report or a file is written in. */
export const language = z.enum(languages);
/** An account, by its number in the workspace. */
export const account = z.int();

/** A row of a table, by its number. */
export const rowId = z.int().min(1);
/** Who changes something, as it is kept beside the change; null where nobody said, or only typed a space. */
export const author = z
  .string()
  .trim()
  .max(80)
  .nullable()
  .transform((name) => name || null);

/** A started job; its progress and end come as events. */
export interface JobStarted {
  readonly job: string;
}
