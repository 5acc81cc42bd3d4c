/** What a command of `nabiz` is. */
import type { ParseArgsConfig } from 'node:util';

/** A long option as `node:util` parses it. */
export type Options = NonNullable<ParseArgsConfig['options']>;

/** What the user typed after the command's name. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** The text of an option; undefined when it was not given. */
  text(name: string): string | undefined;
  flag(name: string): boolean;
  /** The day number of a `YYYY-MM-DD` option. Throws `usage` for anything else. */
  day(name: string): number | undefined;
  /** The password from `--password-file` or NABIZ_PASSWORD. */
  readonly password: string | undefined;
}

/** Where a command writes. */
export interface Output {
  /** A line of the result: standard output. */
  line(text: string): void;
  /** Text as it is, line ends included: standard output. */
  text(text: string): void;
  /** The one JSON document of `--json`: standard output. */
  json(value: unknown): void;
  /** Progress and messages: standard error. */
  note(text: string): void;
}

/** Exit codes of `nabiz`. */
export const exitCodes = { done: 0, failed: 1, usage: 2, rowsRejected: 3 } as const;

/** One command: its file is all there is to add. */
export interface Command {
  readonly name: string;
  /** What follows the name, for the help text: `<workspace> <file>...`. */
  readonly usage: string;
  /** One English sentence for the help text. */
  readonly summary: string;
  readonly options: Options;
  /** Smallest number of positional arguments. */
  readonly least: number;
  /** Largest; left out = the same as `least`. */
  readonly most?: number;
  /** Does the job; answers the exit code. Throws AppError for what the user can mend. */
  run(args: Arguments, output: Output): Promise<number> | number;
}
