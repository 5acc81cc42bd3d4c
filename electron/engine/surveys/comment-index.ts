/** All comments of a workspace, ready to be searched: read once per state of the data. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import { fold } from '../../../shared/fold.ts';
import type { Language } from '../../../shared/languages.ts';
import type { ScaledScore } from '../../../shared/model/surveys/comments.ts';
import type { SurveyComment } from '../../../shared/model/surveys/figures.ts';
import type { AccountLabels } from '../db/queries/account-labels.ts';
import { type CommentRow, commentRows } from '../db/queries/said-rows.ts';
import { dataVersion } from '../db/queries/workspace-facts.ts';
import type { Db } from '../db/statements.ts';
import { csatBoxesOf, withBoxes } from './boxes.ts';
import { labelsAt } from './look.ts';
import { scaledScore } from './scaled-score.ts';
import { type Reading, readWords } from './words/reading.ts';

/** A comment with all that it may be found by. */
export interface IndexedComment {
  /** As the command line prints it. */
  readonly said: SurveyComment;
  readonly row: CommentRow;
  readonly labels: AccountLabels;
  readonly scaled: ScaledScore;
  readonly folded: string;
  /** Name and key of the account. */
  readonly foldedAccount: string;
}

/** The comments, the newest first; a place is one among them. */
export interface CommentIndex {
  readonly comments: readonly IndexedComment[];
  /** The comments read as words of a language, or each in its own. */
  reading(language: Language | undefined): Reading;
}

const saidOf = (row: CommentRow, { key, name, segment }: AccountLabels): SurveyComment => ({
  account: key,
  name,
  segment,
  date: isoOf(row.day),
  person: row.person,
  kind: row.kind,
  score: row.score,
  scaleMin: row.scaleMin,
  scaleMax: row.scaleMax,
  comment: row.comment,
});

/** Who is a customer is no matter here: labels are the same at every date. */
const anyDay: Day = 0;

const readComments = (db: Db): readonly IndexedComment[] => {
  const labels = labelsAt(db, anyDay);
  const foldedAccounts = new Map<number, string>();
  const foldedAccount = ({ id, name, key }: AccountLabels): string => {
    const folded = foldedAccounts.get(id) ?? `${fold(name)}\n${fold(key)}`;
    foldedAccounts.set(id, folded);
    return folded;
  };
  return withBoxes(commentRows(db), csatBoxesOf(db)).flatMap((row): IndexedComment[] => {
    const own = labels.get(row.account);
    if (own === undefined) return [];
    return [
      {
        said: saidOf(row, own),
        row,
        labels: own,
        scaled: scaledScore(row),
        folded: fold(row.comment),
        foldedAccount: foldedAccount(own),
      },
    ];
  });
};

const indexOf = (comments: readonly IndexedComment[]): CommentIndex => {
  const readings = new Map<Language | undefined, Reading>();
  return {
    comments,
    reading(language) {
      const texts = () => comments.map(({ row }) => row.comment);
      const reading = readings.get(language) ?? readWords(texts(), language);
      readings.set(language, reading);
      return reading;
    },
  };
};

const cache = new WeakMap<Db, { readonly version: string; readonly index: CommentIndex }>();

/** The comments as the data stands now. */
export const commentIndex = (db: Db): CommentIndex => {
  const version = dataVersion(db);
  const cached = cache.get(db);
  if (cached?.version === version) return cached.index;
  const index = indexOf(readComments(db));
  cache.set(db, { version, index });
  return index;
};
