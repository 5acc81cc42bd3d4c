/** Several columns of a table read as one: a first and a last name, or a date with another that stands in for it. */
import { textOf, type Cell } from '../read/cells.ts';
import type { Batch, RawColumn } from '../read/table.ts';
import { isBlank } from './values/blank.ts';

const joined = (cells: readonly Cell[]): Cell =>
  cells
    .map((cell) => textOf(cell).trim())
    .filter((text) => text !== '')
    .join(' ');

/**
 * The columns at `parts` of a batch as one: 'all' joins the texts of their filled cells with spaces, 'first' takes the
 * first filled cell as it is. Each combination of cells that occurs is made once. Problems name the first column.
 */
export const combined = (batch: Batch, parts: readonly number[], take: 'all' | 'first'): RawColumn => {
  const columns = parts.map((at) => batch.columns[at] as RawColumn);
  const cells: Cell[] = [''];
  const known = new Map<string, number>();
  const ids = new Int32Array(batch.count);
  for (let index = 0; index < batch.count; index++) {
    const signature = columns.map((column) => column.ids[index]).join(' ');
    let id = known.get(signature);
    if (id === undefined) {
      const found = columns.map(({ ids: own, cells: values }) => values[own[index] as number] as Cell);
      const filled = found.filter((cell) => !isBlank(cell));
      id = filled.length === 0 ? 0 : cells.push(take === 'all' ? joined(filled) : (filled[0] as Cell)) - 1;
      known.set(signature, id);
    }
    ids[index] = id;
  }
  return { heading: columns[0]?.heading ?? '', ids, cells };
};
