/** What the program remembers between two starts, in one small JSON file of the user's own folder. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type Language, languages } from '../../shared/contract.ts';
import { lockAfterMinutes } from '../../shared/lock-after.ts';

const recentSchema = z.strictObject({ id: z.string(), path: z.string(), openedAt: z.iso.datetime() });

const schema = z.object({
  language: z.enum(languages),
  theme: z.enum(['auto', 'light', 'dark']),
  /** Whose name stands beside changes of the plan. */
  author: z.string().nullable(),
  /** Hints for newcomers that are over. */
  hintsClosed: z.array(z.string()),
  /** A workspace with a password is locked after so long without a touch; 0 = never. */
  lockAfterMinutes: z.literal(lockAfterMinutes),
  /** Newest first. */
  recent: z.array(recentSchema),
  window: z.object({
    x: z.int().optional(),
    y: z.int().optional(),
    width: z.int().min(400),
    height: z.int().min(300),
    maximised: z.boolean(),
  }),
});

/** The remembered things. */
export type Preferences = Readonly<z.infer<typeof schema>>;

/** Reads and changes the preferences; a change is on disk when `change` answers. */
export interface PreferenceStore {
  readonly current: Preferences;
  change(part: Partial<Preferences>): Preferences;
}

/** The language of ours that a system language such as `tr-TR` asks for; English for any other. */
export const languageOf = (locale: string): Language => {
  const asked = locale.slice(0, 2).toLowerCase().replace('iw', 'he');
  return languages.find((language) => language === asked) ?? 'en';
};

const defaults = (locale: string): Preferences => ({
  language: languageOf(locale),
  theme: 'auto',
  author: null,
  hintsClosed: [],
  lockAfterMinutes: 15,
  recent: [],
  window: { width: 1440, height: 900, maximised: false },
});

const read = (path: string, locale: string): Preferences => {
  try {
    return schema.parse({ ...defaults(locale), ...JSON.parse(readFileSync(path, 'utf8')) });
  } catch {
    // Missing or damaged: preferences are worth less than a start that works.
    return defaults(locale);
  }
};

/** Opens the preferences at a path; `locale` is the system's language, for the first start. */
export const openPreferences = (path: string, locale: string): PreferenceStore => {
  let current = read(path, locale);
  return {
    get current() {
      return current;
    },
    change(part) {
      current = { ...current, ...part };
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new`, JSON.stringify(current, null, 2));
      renameSync(`${path}.new`, path);
      return current;
    },
  };
};
