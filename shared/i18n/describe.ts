/** Errors as sentences. */
import type { Language } from '../contract.ts';
import type { AppError, ErrorValue } from '../errors.ts';
import { translator } from './index.ts';

/** An error as one sentence in a language. */
export const describeError = (
  error: AppError | Pick<ErrorValue, 'code' | 'detail'>,
  language: Language,
): string => translator(language)(`errors.${error.code}`, { ...error.detail });
