/** Problems of rows as English sentences, for the command line and for logs; the page says them in its own language. */
import type { ImportIssue, IssueCode } from '../../../shared/import/index.ts';
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
