/** Where the log ends, kept apart from it: without this nobody would see that the last entries are gone. */
import type { LogHead } from '../../../../shared/model/log/entry.ts';
import { keepSetting, settingOf } from '../queries/settings.ts';
import type { Db } from '../statements.ts';

const isHead = (value: unknown): value is LogHead =>
  typeof value === 'object' &&
  value !== null &&
  'count' in value &&
  Number.isSafeInteger(value.count) &&
  'hash' in value &&
  typeof value.hash === 'string';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The end as it was written; undefined before the first entry, or where somebody took it away. */
export const logHead = (db: Db): LogHead | undefined => {
  const value = parsed(settingOf(db, 'logHead') ?? 'null');
  return isHead(value) ? value : undefined;
};

/** Keeps the end. */
export const keepLogHead = (db: Db, head: LogHead): void => keepSetting(db, 'logHead', JSON.stringify(head));
