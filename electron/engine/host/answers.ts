/** Errors as data and back: what crosses a process is an answer, never an exception. */
import type { Answer } from '../../../shared/contract.ts';
import { AppError, type ErrorValue } from '../../../shared/errors.ts';
import { describeError } from '../../../shared/i18n/describe.ts';

/** An error as data. Anything that is not an AppError is a fault of the program: it is logged and becomes `internal`. */
export const errorValue = (error: unknown): ErrorValue => {
  if (error instanceof AppError)
    return { code: error.code, message: describeError(error, 'en'), detail: error.detail };
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  const problem = error instanceof Error ? error.message : String(error);
  return {
    code: 'internal',
    message: describeError({ code: 'internal', detail: { problem } }, 'en'),
    detail: { problem },
  };
};

/** The error that an answer carries, to be thrown on this side. */
export const errorOf = (value: ErrorValue): AppError => new AppError(value.code, value.detail);

/** Does the work and answers its value or its error; never rejects. */
export const answer = async <T>(work: () => T | Promise<T>): Promise<Answer<T>> => {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: errorValue(error) };
  }
};
