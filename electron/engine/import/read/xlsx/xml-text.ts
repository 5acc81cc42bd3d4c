/** Text of XML as the words it means. */

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** Names beyond the five of XML are left as they stand: nothing that a file declares is ever expanded. */
const reference = /&(?:#x[\da-f]{1,6}|#\d{1,7}|lt|gt|amp|quot|apos);/gi;
/** How workbooks write characters that XML has no way to write: ISO/IEC 29500-1, 22.9.2.19 (ST_Xstring). */
const escaped = /_x([\da-f]{4})_/gi;

const characterOf = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;

/** What a reference such as `&amp;` or `&#x41;` stands for; one that stands for nothing stays as it is. */
const meantBy = (whole: string): string => {
  const word = whole.slice(1, -1).toLowerCase();
  if (!word.startsWith('#')) return named[word] ?? whole;
  const code = word.startsWith('#x') ? Number.parseInt(word.slice(2), 16) : Number(word.slice(1));
  return characterOf(code) ?? whole;
};

/** Text between tags, or an attribute: references resolved. */
export const withoutReferences = (raw: string): string =>
  raw.includes('&') ? raw.replace(reference, meantBy) : raw;

/** Lines end in one way, as XML wants it. */
const withPlainLines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** Text of a cell: references and the workbook's own escapes resolved, lines ended by LF. */
export const cellText = (raw: string): string => {
  const text = withPlainLines(withoutReferences(raw));
  if (!text.includes('_x')) return text;
  const written = text.replace(escaped, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return withPlainLines(written);
};
