/** The languages that commands are asked for. */
import { AppError } from '../../shared/errors.ts';
import { type Language, languages } from '../../shared/languages.ts';
import { settingOf } from '../engine/db/queries/settings.ts';
import type { Arguments } from './command.ts';
import { withWorkspace } from './opened.ts';

const languageNamed = (name: string | undefined): Language | undefined =>
  languages.find((candidate) => candidate === name);

/** The language of an option; undefined when it was not given. Throws `usage` for one that is none of ours. */
export const languageOption = (args: Arguments, option: 'lang' | 'locale'): Language | undefined => {
  const given = args.text(option);
  const language = languageNamed(given);
  if (given === undefined || language) return language;
  throw new AppError('usage', { problem: `--${option} takes ${languages.join(', ')}, not "${given}"` });
};

/**
 * The language of what a command prints: `--lang`, else the one that the workspace was made for, else English.
 * Throws `usage` for a language that is none of ours, and what opening the workspace throws.
 */
export const paperLanguage = (args: Arguments): Language =>
  languageOption(args, 'lang') ?? languageNamed(withWorkspace(args, (db) => settingOf(db, 'locale'))) ?? 'en';

const isLocale = (text: string): boolean => {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-')).length === 1;
  } catch {
    return false;
  }
};

/** How the figures of a file are meant: `--locale`, "tr" or "en-US". Throws `usage` for what names no place. */
export const figuresLocale = (args: Arguments): string | undefined => {
  const given = args.text('locale');
  if (given === undefined || isLocale(given)) return given;
  throw new AppError('usage', {
    problem: `--locale takes a language and a country, as in tr or en-US, not "${given}"`,
  });
};
