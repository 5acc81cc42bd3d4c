/** Errors as sentences. */
import type { TFunction } from 'i18next';
import type { Language } from '../contract.ts';
import type { AppError, ErrorDetail, ErrorValue } from '../errors.ts';
import { formatFor } from '../format.ts';
import { translator } from './index.ts';

/** Fields by the names that the user knows them by: `openedOn, account` → "Opened, Account". */
const namesOf = (fields: string, t: TFunction): string =>
  fields
    .split(', ')
    .map((field) => t(`import.fields.${field}`, { defaultValue: field }))
    .join(', ');

/** A moment as the reader writes one: `2026-11-22 18:05` → "22 Nov 2026, 18:05"; anything else as it is. */
const momentOf = (moment: string, language: Language): string => {
  const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/.exec(moment) ?? [];
  return day === '' ? moment : `${formatFor(language).date(day)}, ${time}`;
};

/** What fills an error's sentence, in the reader's words. */
export const detailInWords = (
  detail: ErrorDetail | undefined,
  { t, language }: { readonly t: TFunction; readonly language: Language },
): ErrorDetail => {
  const { fields, since } = detail ?? {};
  return {
    ...detail,
    ...(typeof fields === 'string' && { fields: namesOf(fields, t) }),
    ...(typeof since === 'string' && { since: momentOf(since, language) }),
  };
};

/** An error as one sentence in a language. */
export const describeError = (
  error: AppError | Pick<ErrorValue, 'code' | 'detail'>,
  language: Language,
): string => {
  const t = translator(language);
  return t(`errors.${error.code}`, detailInWords(error.detail, { t, language }));
};
