/** Places of cells as workbooks name them: `B7`. */

/** The largest sheet there is; what lies beyond is no cell. */
export const mostColumns = 16_384;
/** The most rows of a sheet. */
export const mostRows = 1_048_576;

const [letterA, lowerCase] = [0x41, 0x20];

/** The column of a reference, from 0; -1 where it names none. */
export const columnOf = (bytes: Uint8Array, from: number, to: number): number => {
  let column = 0;
  for (let p = from; p < to; p++) {
    const letter = ((bytes[p] as number) & ~lowerCase) - letterA;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
    if (column > mostColumns) return mostColumns;
  }
  return column - 1;
};

const corner = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** Row and column of a reference as text, both from 1; null for anything else. */
export const cornerOf = (reference: string): { readonly row: number; readonly column: number } | null => {
  const parts = corner.exec(reference);
  if (!parts) return null;
  const letters = Buffer.from(parts[1] as string);
  return { row: Number(parts[2]), column: columnOf(letters, 0, letters.length) + 1 };
};
