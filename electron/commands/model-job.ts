/** What showing and changing the model on the command line share. */
import type { Day } from '../../shared/dates.ts';
import { AppError } from '../../shared/errors.ts';
import type { Model } from '../../shared/model/model.ts';
import type { Arguments, Output } from './command.ts';

/** What was typed, where to write, and the date that is scored. */
export interface Job {
  readonly args: Arguments;
  readonly output: Output;
  readonly asOf: Day;
}

/** A document where `--json` asks for one, else lines. */
export const print = (
  { args, output }: Job,
  { json, lines }: { readonly json: unknown; readonly lines: readonly string[] },
): void => {
  if (args.flag('json')) output.json(json);
  else for (const line of lines) output.line(line);
};

/** The number of a version in an option. Throws `usage`. */
export const versionNumber = (text: string, option: string): number => {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new AppError('usage', {
    problem: `--${option} takes numbers of versions, not "${text}"; --versions lists them`,
  });
};

/** A model by its name and version alone. */
export const named = ({ name, version }: Model) => ({ name, version });
