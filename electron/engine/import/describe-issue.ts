/** Problems of rows and files as English sentences, for the command line and for logs; the page says them in its own language. */
import type { AppError } from '../../../shared/errors.ts';
import { describeError } from '../../../shared/i18n/describe.ts';
import type { ImportIssue, IssueCode, RecognisedFile } from '../../../shared/import/index.ts';
import { translator } from '../../../shared/i18n/index.ts';

let english: ReturnType<typeof translator> | undefined;

/** A problem with its sentence. */
export const describeIssue = (issue: Omit<ImportIssue, 'message'>): ImportIssue => {
  english ??= translator('en');
  const code: IssueCode = issue.code;
  return {
    ...issue,
    message: english(`issues.${code}`, {
      column: issue.column ?? '',
      value: issue.value ?? '',
      row: issue.row,
    }),
  };
};

/** Why a file could not be read or stored, with its sentence. */
export const errorOf = (error: AppError): NonNullable<RecognisedFile['error']> => ({
  code: error.code,
  message: describeError(error, 'en'),
  detail: error.detail,
});
