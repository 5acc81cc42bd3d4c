/** Reads a command's arguments; every misuse is a `usage` error with a sentence. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Day, parseDay } from '../../shared/dates.ts';
import { AppError } from '../../shared/errors.ts';
import type { Arguments, Command, Options } from './command.ts';

const common: Options = { 'password-file': { type: 'string' }, json: { type: 'boolean' } };

/** The options that hold a date, in whichever command. */
const dateOptions = ['as-of', 'from', 'to'] as const;

const wrong = (problem: string): AppError => new AppError('usage', { problem });

const parse = (command: Command, argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options: { ...common, ...command.options }, allowPositionals: true });
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
};

/** The password that a file holds, else the one of an environment variable. Throws `usage` for a file that does not read. */
export const passwordOf = (file: string | undefined, variable = 'NABIZ_PASSWORD'): string | undefined => {
  if (file === undefined) return process.env[variable] || undefined;
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch {
    throw wrong(`the password file ${file} cannot be read`);
  }
};

/** What the user typed after a command's name. Throws `usage`. */
export const readArguments = (command: Command, argv: readonly string[]): Arguments => {
  const { values, positionals } = parse(command, argv);
  const most = command.most ?? command.least;
  if (positionals.length < command.least || positionals.length > most)
    throw wrong(`expected: nabiz ${command.name} ${command.usage}`);
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const day = (name: string): Day | undefined => {
    const given = text(name);
    if (given === undefined) return undefined;
    const read = parseDay(given);
    if (read === undefined) throw wrong(`--${name} takes a date as YYYY-MM-DD, not "${given}"`);
    return read;
  };
  // Wrong usage is said before any file is touched.
  for (const name of dateOptions) day(name);
  return {
    positionals,
    text,
    flag: (name) => values[name] === true,
    day,
    password: passwordOf(text('password-file')),
  };
};
