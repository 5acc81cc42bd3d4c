/** Formulas of a row, written once for all rows. */

/** Stands for the row's number in the text of a formula. */
export const row = '§';

/** A formula of any row. */
export type RowFormula = (row: number) => string;

/** A text with the sign in it as a formula of any row. */
export const rowFormula = (text: string): RowFormula => {
  const parts = text.split(row);
  return (number) => parts.join(String(number));
};
