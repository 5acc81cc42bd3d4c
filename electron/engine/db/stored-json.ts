/** JSON as a workspace file has it: the file may be somebody else's, so its form is looked at before anything uses it. */
import { basename } from 'node:path';
import type { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { type Setting, settingOf } from './queries/settings.ts';
import type { Db } from './statements.ts';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A setting that is kept as JSON; undefined where it was never set, or is not what this program writes. */
export const jsonSetting = <T>(db: Db, key: Setting, schema: z.ZodType<T>): T | undefined => {
  const text = settingOf(db, key);
  return text === undefined ? undefined : schema.safeParse(parsed(text)).data;
};

/** A group of named values from a column; `object` says where it stands. Throws `workspace.altered`. */
export const storedObject = <T extends object>(db: Db, text: string, object: string): T => {
  const value = parsed(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as T;
  throw new AppError('workspace.altered', { file: basename(db.name), object });
};
