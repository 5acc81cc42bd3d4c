/** Texts that leave the program for a spreadsheet, made harmless: programs take what begins with certain signs for a formula. */

/**
 * Besides the signs themselves: their full-width and small forms, which programs fold to them, and what they may pass
 * over before one: blanks, invisible signs, quotes that are taken for those around a cell.
 */
const startsFormula = /^(?:[\t\r\n]|[\s\p{Cf}\p{Cc}"]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/** A text with a quote mark before it where it would be taken for a formula, as OWASP advises. */
export const harmless = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);

const startsSigned = /^ *[+-]/;
/** A function called, another program, another sheet or file, a comparison. */
const reaches = /[|=@＝＠]|\p{L}[\p{N}._]*\s*\(|!\s*[$#'\p{L}]/u;

/**
 * The same for a table that is to be as it was found: negative figures, telephone numbers and dashes before words stay
 * as they are, for whatever takes those for a formula makes a figure of them at most.
 */
export const harmlessCopy = (text: string): string =>
  startsSigned.test(text) && !reaches.test(text) ? text : harmless(text);
