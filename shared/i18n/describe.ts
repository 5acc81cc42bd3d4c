/** Errors as sentences. */
import type { Language } from '../contract.ts';
import type { AppError, ErrorValue } from '../errors.ts';
import { translator } from './index.ts';

/** Fields by the names that the user knows them by: `openedOn, account` → "Opened, Account". */
const namesOf = (fields: string, language: Language): string =>
  fields
    .split(', ')
    .map((field) => translator(language)(`import.fields.${field}`, { defaultValue: field }))
    .join(', ');

/** An error as one sentence in a language. */
export const describeError = (
  error: AppError | Pick<ErrorValue, 'code' | 'detail'>,
  language: Language,
): string => {
  const t = translator(language);
  const { fields, ...detail } = error.detail ?? {};
  return t(`errors.${error.code}`, {
    ...detail,
    ...(typeof fields === 'string' && { fields: namesOf(fields, language) }),
  });
};
