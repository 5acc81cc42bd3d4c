/** What the window asks of the comments: which ones, of when, with which word. */
import type { Day } from '../../../shared/dates.ts';
import type { Language } from '../../../shared/languages.ts';
import type { Db } from '../db/statements.ts';
import { commentIndex, type IndexedComment } from './comment-index.ts';
import { type CommentFilter, pickOf } from './comments.ts';
import { groupingNamed } from './grouping.ts';
import type { Reading } from './words/reading.ts';

/** A filter as the page names it. */
export interface AskedFilter extends Omit<CommentFilter, 'group'> {
  readonly group?: { readonly by: string; readonly value: string | null } | undefined;
}

/** What is asked of the comments up to a date. */
export interface CommentSearch {
  readonly asOf: Day;
  readonly filter: AskedFilter;
  /** The key of a word that stands in them. */
  readonly word?: string | undefined;
  readonly language?: Language | undefined;
}

/** A comment and its place in the readings. */
export interface PlacedComment {
  readonly place: number;
  readonly comment: IndexedComment;
}

/** The comments up to a date, and a way to pick among them. */
export interface Searched {
  readonly all: readonly PlacedComment[];
  readonly reading: () => Reading;
  /** Those that the filter picks; a part of the filter may be another one. */
  readonly picked: (change?: Partial<CommentFilter>) => readonly PlacedComment[];
}

const known = (db: Db, { group, ...filter }: AskedFilter): CommentFilter =>
  group === undefined
    ? filter
    : { ...filter, group: { grouping: groupingNamed(db, group.by), value: group.value } };

const upTo = (comments: readonly IndexedComment[], asOf: Day): readonly PlacedComment[] =>
  comments.flatMap((comment, place) => (comment.row.day > asOf ? [] : [{ place, comment }]));

/** Searches the comments up to a date. Throws `usage` for a grouping that is not there. */
export const searchComments = (db: Db, { asOf, filter, word, language }: CommentSearch): Searched => {
  const index = commentIndex(db);
  const all = upTo(index.comments, asOf);
  const asked = known(db, filter);
  const reading = () => index.reading(language);
  const says = ({ place }: PlacedComment): boolean =>
    word === undefined || (reading().said[place] ?? []).some(({ stem }) => stem.key === word);
  return {
    all,
    reading,
    picked: (change = {}) => {
      const isPicked = pickOf({ ...asked, ...change });
      return all.filter((own) => isPicked(own.comment) && says(own));
    },
  };
};
