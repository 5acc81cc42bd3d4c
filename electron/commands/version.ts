/** An option that names a version of the model. */
import { AppError } from '../../shared/errors.ts';
import type { Arguments } from './command.ts';

/** The version that an option names; undefined where it was not given. Throws `usage` for anything but a number. */
export const versionOf = (args: Arguments, name: string): number | undefined => {
  const text = args.text(name);
  if (text === undefined) return undefined;
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new AppError('usage', { problem: `--${name} takes the number of a model's version, not "${text}"` });
};
