import { textOf, type Cell } from '../read/cells.ts';
import { isBlank } from './values/blank.ts';

const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

/** An attribute as it is kept: plain numbers as numbers (00391 stays text), everything else as text; null = blank. */
export const attributeValue = (cell: Cell): string | number | null => {
  if (isBlank(cell)) return null;
  const text = textOf(cell).trim();
  return plainNumber.test(text) ? Number(text) : text;
};
