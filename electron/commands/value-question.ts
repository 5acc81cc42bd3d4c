/** What was typed after `nabiz value`, as a question to the engine. */
import { AppError } from '../../shared/errors.ts';
import { cohortSpans } from '../../shared/model/value-settings.ts';
import type { Db } from '../engine/db/statements.ts';
import { defaultAsOf } from '../engine/scoring/index.ts';
import type { ValueQuestion } from '../engine/value/index.ts';
import type { Arguments } from './command.ts';

const mostMonths = 120;

const wrong = (problem: string): AppError => new AppError('usage', { problem });

/** A share as 0.1 or as 10%. */
const shareIn = (args: Arguments, name: string): number | undefined => {
  const text = args.text(name)?.trim();
  if (text === undefined) return undefined;
  const [, digits, percent] = /^(\d*\.?\d+)\s*(%?)$/.exec(text) ?? [];
  const share = Number(digits) / (percent ? 100 : 1);
  if (digits !== undefined && share <= 1) return share;
  throw wrong(`--${name} takes a share from 0 to 1, as in 0.1 or 10%, not "${text}"`);
};

const monthsIn = (args: Arguments): number | undefined => {
  const text = args.text('months');
  if (text === undefined) return undefined;
  const months = Number(text);
  if (/^\d+$/.test(text) && months >= 1 && months <= mostMonths) return months;
  throw wrong(`--months takes a whole number from 1 to ${mostMonths}, not "${text}"`);
};

const cohortIn = (args: Arguments): ValueQuestion['cohort'] => {
  const text = args.text('cohort');
  const span = cohortSpans.find((candidate) => candidate === text);
  if (text === undefined || span) return span;
  throw wrong(`--cohort takes ${cohortSpans.join(' or ')}, not "${text}"`);
};

/** What needs no workspace: wrong usage is said before one is opened. */
export const settingsIn = (args: Arguments): Omit<ValueQuestion, 'asOf'> => ({
  months: monthsIn(args),
  discount: shareIn(args, 'discount'),
  retention: shareIn(args, 'retention'),
  margin: shareIn(args, 'margin'),
  by: args.text('by'),
  cohort: cohortIn(args),
});

/** The question to a workspace. */
export const questionOf = (db: Db, args: Arguments, settings: Omit<ValueQuestion, 'asOf'>): ValueQuestion => ({
  ...settings,
  asOf: args.day('as-of') ?? defaultAsOf(db),
});
