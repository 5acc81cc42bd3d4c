/** The languages that commands are asked for. */
import { AppError } from '../../shared/errors.ts';
import { type Language, languages } from '../../shared/languages.ts';
import type { Arguments } from './command.ts';

/** The language of an option; undefined when it was not given. Throws `usage` for one that is none of ours. */
export const languageOption = (args: Arguments, option: 'lang' | 'locale'): Language | undefined => {
  const given = args.text(option);
  const language = languages.find((candidate) => candidate === given);
  if (given === undefined || language) return language;
  throw new AppError('usage', { problem: `--${option} takes ${languages.join(', ')}, not "${given}"` });
};
