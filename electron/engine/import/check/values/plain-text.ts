/** Cells as people type them, without what cannot be seen and in one set of figures. */

const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** Marks of direction and of order; joiners within words and emoji are none. */
const steering = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const otherFigures = /[^\p{ASCII}]/u;
const easternDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;
const fullWidth = /[\uff01-\uff5e]/g;

/** A text without what only steers its direction or breaking, trimmed: a name with a mark before it is that name. */
export const visibleText = (text: string): string =>
  otherFigures.test(text) ? text.replace(steering, '').trim() : text.trim();

/** No number and no date is longer; expressions that know them take very long for a cell of thousands of blanks. */
const longestValue = 100;

/**
 * A text without direction marks, with Arabic-Indic and full-width figures as the usual ones, trimmed. One that is too
 * long for a number or a date is answered as ''.
 */
export const plainText = (text: string): string => {
  const trimmed = text.trim();
  if (trimmed.length > longestValue) return '';
  if (!otherFigures.test(trimmed)) return trimmed;
  return trimmed
    .replace(invisible, '')
    .replace(easternDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(fullWidth, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
    .trim();
};
