/** A comment cut where its marks begin and end. Pure. */
import type { Mark, WordQuote } from '../../../../shared/model/surveys/comments.ts';

/** A piece of a text. */
export interface Piece {
  readonly from: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/** The pieces of a text in their order; together they are the text. Marks stand in their order and apart. */
export const piecesOf = (text: string, marks: readonly Mark[]): readonly Piece[] => {
  const cuts = [0, ...marks.flat(), text.length];
  return cuts.slice(1).flatMap((to, i): Piece[] => {
    const from = cuts[i] ?? 0;
    return to > from ? [{ from, text: text.slice(from, to), isMarked: i % 2 === 1 }] : [];
  });
};

/** Letters that are left before the first mark. */
const lettersBefore = 28;

/** A quote that begins shortly before its first mark, at a word. */
export const excerptOf = ({ comment, marks }: WordQuote): WordQuote => {
  const first = marks[0]?.[0] ?? 0;
  if (first <= lettersBefore) return { comment, marks };
  const blank = comment.indexOf(' ', first - lettersBefore);
  const from = blank >= 0 && blank < first ? blank + 1 : first;
  return {
    comment: `…${comment.slice(from)}`,
    marks: marks.map(([start, end]) => [start - from + 1, end - from + 1] as const),
  };
};
