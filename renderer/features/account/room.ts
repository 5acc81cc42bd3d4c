/** How many rows of a list the page has room for. */
import type { AnswerRow } from '../../../shared/model/account-page.ts';

/** Lines that the answers have on a window of 900 pixels, above the people. */
const answerLines = 10;
/** Rows that open invoices and open tickets share there. */
const openRows = 11;
/** Letters of a comment on one line, roughly. */
const lettersPerLine = 38;

const linesOf = ({ comment }: AnswerRow): number => {
  if (!comment) return 1.2;
  return 1.2 + Math.min(2, Math.ceil(comment.length / lettersPerLine));
};

/** The newest answers that fit into the column, at least one. */
export const answersThatFit = (answers: readonly AnswerRow[]): readonly AnswerRow[] => {
  let lines = 0;
  return answers.filter((answer, index) => {
    lines += linesOf(answer);
    return index === 0 || lines <= answerLines;
  });
};

/** How the rows are shared: half each, and what one list leaves goes to the other. */
export const shareRows = (
  invoices: number,
  tickets: number,
): { readonly invoices: number; readonly tickets: number } => {
  const half = Math.floor(openRows / 2);
  return {
    invoices: Math.min(invoices, openRows - Math.min(tickets, half)),
    tickets: Math.min(tickets, openRows - Math.min(invoices, openRows - half)),
  };
};
