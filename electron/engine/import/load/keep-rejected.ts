/** Keeps refused rows as the file gave them, to be saved as a workbook, mended and dropped in again. */
import { insertRejected } from '../../db/queries/rejected.ts';
import type { Db } from '../../db/statements.ts';
import { rowState, type CheckedRows, type FoundIssue } from '../check/checked.ts';
import { textOf, type Cell } from '../read/cells.ts';
import type { Batch } from '../read/table.ts';

/** A table of which more is refused was read wrong: nobody mends a hundred thousand rows by hand. */
const mostRows = 100_000;
/** Bounds what a wide table takes of memory and file. */
const mostCharacters = 32 << 20;

/** A cell as it is kept: numbers of a workbook stay numbers, everything else is text. */
const keptCell = (cell: Cell): string | number => (typeof cell === 'number' ? cell : textOf(cell));

const cellsOf = ({ columns }: Batch, index: number): (string | number)[] =>
  columns.map(({ ids, cells }) => keptCell(cells[ids[index] as number] ?? ''));

/** The first refused rows of a batch, by their indexes. */
const refusedRows = ({ count, states }: CheckedRows, most: number): readonly number[] => {
  const found: number[] = [];
  for (let index = 0; index < count && found.length < most; index++)
    if (states[index] === rowState.rejected) found.push(index);
  return found;
};

/** Row of the batch → what is wrong with it; rows behind the last one that is kept are left out. */
const issuesUpTo = (last: number, { issues }: CheckedRows): ReadonlyMap<number, readonly FoundIssue[]> =>
  Map.groupBy(
    issues.filter(({ index }) => index <= last),
    ({ index }) => index,
  );

/** Answers a function that keeps the refused rows of one batch of a source after the other, as many as there is room for. */
export const rejectedKeeper = (db: Db, sourceId: number): ((rows: CheckedRows, batch: Batch) => void) => {
  let [rowsLeft, charactersLeft] = [mostRows, mostCharacters];
  return (rows, batch) => {
    const refused = refusedRows(rows, rowsLeft);
    const issues = issuesUpTo(refused.at(-1) ?? -1, rows);
    for (const index of refused) {
      if (charactersLeft <= 0) return;
      const cells = JSON.stringify(cellsOf(batch, index));
      const found = (issues.get(index) ?? []).map(({ column, value, code }) => ({ column, value, code }));
      insertRejected(db, {
        sourceId,
        row: rows.fileRows[index] as number,
        cells,
        issues: JSON.stringify(found),
      });
      rowsLeft -= 1;
      charactersLeft -= cells.length;
    }
  };
};
