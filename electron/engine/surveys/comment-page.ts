/** A part of the comments that a filter picks, with what they may be narrowed down to. */
import { isoOf } from '../../../shared/dates.ts';
import type { Choice, CommentPage, ListedComment, Mark } from '../../../shared/model/surveys/comments.ts';
import { groupingsOf } from '../db/queries/account-groups.ts';
import { originOf } from '../db/queries/row-origin.ts';
import type { Db } from '../db/statements.ts';
import { type CommentSearch, type PlacedComment, type Searched, searchComments } from './comment-search.ts';
import { searchedWords } from './comments.ts';
import { groupingNamed } from './grouping.ts';
import { joinedMarks, markedWords } from './marks.ts';

/** What is asked. */
export interface CommentPageQuestion extends CommentSearch {
  /** The grouping whose values are counted. */
  readonly by?: string | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

/** Values and names that are offered; of more the most frequent. */
const mostGroups = 200;
const mostAccounts = 30;

const counted = <Value>(values: readonly Value[], most: number): readonly Choice<Value>[] =>
  [...Map.groupBy(values, (value) => value)]
    .map(([value, own]) => ({ value, n: own.length }))
    .toSorted((a, b) => b.n - a.n || String(a.value).localeCompare(String(b.value)))
    .slice(0, most);

/** The values of a grouping, as if none of them were chosen. */
const groupsBy = (db: Db, { picked }: Searched, by: string | undefined): CommentPage['groups'] => {
  if (by === undefined) return [];
  const { valueOf } = groupingNamed(db, by);
  return counted(
    picked({ group: undefined }).map(({ comment }) => valueOf(comment.labels)),
    mostGroups,
  );
};

const accountsIn = ({ picked }: Searched): CommentPage['accounts'] =>
  counted(
    picked({ account: undefined }).map(({ comment }) => comment.labels.name),
    mostAccounts,
  );

const marksIn = ({ place, comment }: PlacedComment, { filter, word }: CommentSearch, searched: Searched) => {
  const said = word === undefined ? [] : searched.reading().marksOf(place, word);
  return joinedMarks([...said, ...markedWords(comment.row.comment, searchedWords(filter.text))]);
};

const listed = (
  { comment: { row, labels, scaled, said } }: PlacedComment,
  marks: readonly Mark[],
): ListedComment => ({
  id: row.id,
  account: row.account,
  name: labels.name,
  ...scaled,
  person: row.personName,
  date: said.date,
  comment: row.comment,
  marks,
  origin: originOf(row),
});

/** The comments that are asked for. Throws `usage` for a grouping that is not there. */
export const commentPage = (
  db: Db,
  { by, offset = 0, limit = 100, ...search }: CommentPageQuestion,
): CommentPage => {
  const searched = searchComments(db, search);
  const found = searched.picked();
  return {
    asOf: isoOf(search.asOf),
    total: searched.all.length,
    found: found.length,
    offset,
    comments: found.slice(offset, offset + limit).map((own) => listed(own, marksIn(own, search, searched))),
    groupings: groupingsOf(db),
    groups: groupsBy(db, searched, by),
    accounts: accountsIn(searched),
  };
};
