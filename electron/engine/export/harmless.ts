/** Texts in a comma-separated file, made harmless: programs take what begins with these signs for a formula. */

const startsFormula = /^[=+\-@\t\r]/;

/** A text with a quote mark before it where it would be taken for a formula, as OWASP advises. */
export const harmless = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);

/** A cell as RFC 4180 has it. */
export const quoted = (text: string): string =>
  /[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
