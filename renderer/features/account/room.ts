/** How many rows of a list the page has room for. */
import type { AnswerRow } from '../../../shared/model/account-page.ts';

/** Lines that the answers have on a window of 900 pixels. */
const answerLines = 8.5;
/** Rows that open invoices and open tickets share there; the headings of a second table take the room of one. */
const openRows = { one: 3, both: 2 } as const;
/** Letters of a comment on one line, roughly. */
const lettersPerLine = 38;
/** Lines of the next steps there, with all that stands below them; and what one step takes beside its title. */
const stepLines = 17;
const linesBelowTitle = 2;
const linesPerRow = 1.7;
/** Letters of a step's title on one line, roughly; of the first one, which is larger. */
const lettersPerTitle = { first: 27, other: 36 } as const;

const linesOf = ({ comment }: AnswerRow): number => {
  if (!comment) return 1.2;
  return 1.2 + Math.min(2, Math.ceil(comment.length / lettersPerLine));
};

/** The newest answers that fit into so many lines, at least one. */
export const answersThatFit = (answers: readonly AnswerRow[], room = answerLines): readonly AnswerRow[] => {
  let lines = 0;
  return answers.filter((answer, index) => {
    lines += linesOf(answer);
    return index === 0 || lines <= room;
  });
};

/** How many open invoices and tickets there are or have room. */
interface OpenRows {
  readonly invoices: number;
  readonly tickets: number;
}

/** How the rows are shared: half each, and what one list leaves goes to the other. */
export const shareRows = (
  { invoices, tickets }: OpenRows,
  room: number = invoices > 0 && tickets > 0 ? openRows.both : openRows.one,
): OpenRows => {
  const half = Math.floor(room / 2);
  return {
    invoices: Math.min(invoices, room - Math.min(tickets, half)),
    tickets: Math.min(tickets, room - Math.min(invoices, room - half)),
  };
};

/** How many steps of these titles fit above so many rows, at least one; a row says how many are left. */
export const stepsThatFit = (titles: readonly string[], rowsBelow: number): number => {
  const room = stepLines - rowsBelow * linesPerRow;
  const ends = titles.map((title, index) => {
    const letters = index === 0 ? lettersPerTitle.first : lettersPerTitle.other;
    return Math.min(2, Math.ceil(title.length / letters)) + linesBelowTitle;
  });
  let so = 0;
  const all = ends.map((lines) => (so += lines));
  if ((all.at(-1) ?? 0) <= room) return titles.length;
  const fitting = all.filter((end) => end <= room - 1).length;
  return Math.max(1, fitting);
};
