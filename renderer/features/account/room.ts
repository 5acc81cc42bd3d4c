/** How many rows of a list the page has room for. */
import type { AnswerRow } from '../../../shared/model/account-page.ts';

/** Lines that the answers have on a window of 900 pixels, above the people. */
const answerLines = 8.5;
/** Rows that open invoices and open tickets share there, below a plan of no lines; and the fewest of them. */
const openRows = 9;
const fewestOpenRows = 4;
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

/** How many open invoices and tickets there are or have room. */
interface OpenRows {
  readonly invoices: number;
  readonly tickets: number;
}

/** How the rows below so many lines of the plan are shared: half each, and what one list leaves goes to the other. */
export const shareRows = ({ invoices, tickets }: OpenRows, planLines: number): OpenRows => {
  const room = Math.max(fewestOpenRows, openRows - planLines);
  const half = Math.floor(room / 2);
  return {
    invoices: Math.min(invoices, room - Math.min(tickets, half)),
    tickets: Math.min(tickets, room - Math.min(invoices, room - half)),
  };
};
