/** Reads a command's arguments; every misuse is a `usage` error with a sentence. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseDay } from '../../shared/dates.ts';
import { AppError } from '../../shared/errors.ts';
import type { Arguments, Command, Options } from './command.ts';

const common: Options = { 'password-file': { type: 'string' }, json: { type: 'boolean' } };

const wrong = (problem: string): AppError => new AppError('usage', { problem });

const parse = (command: Command, argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options: { ...common, ...command.options }, allowPositionals: true });
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
};

const passwordOf = (file: string | undefined): string | undefined => {
  if (file === undefined) return process.env['NABIZ_PASSWORD'] || undefined;
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
  return {
    positionals,
    text,
    flag: (name) => values[name] === true,
    day(name) {
      const given = text(name);
      if (given === undefined) return undefined;
      const day = parseDay(given);
      if (day === undefined) throw wrong(`--${name} takes a date as YYYY-MM-DD, not "${given}"`);
      return day;
    },
    password: passwordOf(text('password-file')),
  };
};
