/** Writes large files line by line, and what their cells are made of. */
import { closeSync, openSync, writeSync } from 'node:fs';

const linesPerPiece = 20_000;

/** A number with zeros before it, at least `width` digits. */
export const padded = (number: number, width: number): string => String(number).padStart(width, '0');

/** Writes a header and `rows` lines below it; `line` is called with each row's number, counting from 0. */
export const writeLines = (
  path: string,
  rows: number,
  { header, line }: { readonly header: string; readonly line: (row: number) => string },
): void => {
  const file = openSync(path, 'w');
  try {
    writeSync(file, `${header}\n`);
    for (let from = 0; from < rows; from += linesPerPiece) {
      const count = Math.min(linesPerPiece, rows - from);
      writeSync(file, Array.from({ length: count }, (_, i) => `${line(from + i)}\n`).join(''));
    }
  } finally {
    closeSync(file);
  }
};
