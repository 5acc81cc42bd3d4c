/** Text for a terminal: names out of somebody's files must not move its cursor, name its window or hide what stands there. */

/** All but line ends and tabs. */
const controls = /[\p{Cc}--[\n\t]]/gv;

/** A text without signs that a terminal obeys: each is shown as the sign for what cannot be shown. */
export const printable = (text: string): string => text.replace(controls, '\uFFFD');

const escape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A JSON document that reads back as the same value: JSON itself leaves the later half of those signs as they are. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/[\u007F-\u009F]/g, escape);
