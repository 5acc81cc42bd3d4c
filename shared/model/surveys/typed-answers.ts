/** Survey answers that somebody typed in. Dates are `YYYY-MM-DD`. */
import type { Asked } from './asked.ts';

/** An account as somebody looks for it. */
export interface FoundAccount {
  readonly id: number;
  readonly name: string;
  readonly key: string;
}

/** Accounts that fit what was looked for: the first ones, and how many there are. */
export interface FoundAccounts {
  readonly accounts: readonly FoundAccount[];
  readonly total: number;
}

/** An answer as it was typed in. */
export interface TypedAnswer extends Asked {
  readonly id: number;
  readonly account: number;
  readonly accountName: string;
  /** As the rows call the person; null where nobody is named. */
  readonly person: string | null;
  /** The name of that person on the list of people, else as the rows have it. */
  readonly personName: string | null;
  readonly date: string;
  readonly score: number;
  readonly comment: string | null;
  /** The table that holds it, its row there, when it was typed in (ISO date and time) and by whom; blank = no name. */
  readonly source: number;
  readonly sourceRow: number;
  readonly typedAt: string;
  readonly author: string;
}

/** What the form and the list begin with. */
export interface TypedAnswersPage {
  readonly today: string;
  /** The day that an answer is taken to be of unless another is said. */
  readonly date: string;
  /** The day of the newest data; null while there is none. */
  readonly newest: string | null;
  /** Who typed in last; null before the first time. */
  readonly author: string | null;
  /** How many scores at the top of a rating count as satisfied. */
  readonly boxes: number;
  /** The newest ones. */
  readonly answers: readonly TypedAnswer[];
  readonly total: number;
}

/** An account that answers are typed in for. */
export interface AnsweringAccount extends FoundAccount {
  /** Names of people who are known there. */
  readonly people: readonly string[];
}

/** An answer that the same person gave to the same question on the same day. */
export interface OtherAnswer {
  readonly score: number;
  readonly comment: string | null;
  /** The number of the answer where it was typed in; null where a file holds it. */
  readonly typed: number | null;
}

/** What became of an answer: stored (`before`: what stood there), or to be asked about first. */
export type SavedAnswer =
  | { readonly result: 'stored'; readonly answer: TypedAnswer; readonly before: TypedAnswer | null }
  | { readonly result: 'twice'; readonly other: OtherAnswer };
