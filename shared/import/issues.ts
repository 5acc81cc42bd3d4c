/** What is wrong with rows. */

/** Why a row was refused or a cell left blank, as a closed list; sentences under `issues.<code>`. */
export const issueCodes = [
  'required.blank', // row refused
  'date.unreadable',
  'number.unreadable',
  'boolean.unreadable',
  'choice.unknown',
  'account.unresolved', // a lookup found no account
  'account.skipped', // the user said that rows of this name are left out
  'value.outOfRange',
  'scale.unknown', // an effort score that fits 1 to 5 and 1 to 7; row refused
  'row.tooLong', // more cells than headings
  'row.damaged', // quotes that never end
] as const;

/** One of the closed list. */
export type IssueCode = (typeof issueCodes)[number];

/** One problem, where it is (the file's own row, counting from 1, and the heading as written) and what it says. */
export interface ImportIssue {
  readonly row: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly code: IssueCode;
  /** One English sentence. */
  readonly message: string;
}
