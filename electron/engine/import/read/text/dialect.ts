/** How a delimited text is written. */

/** Stands for a delimiter of several characters in the bytes that are scanned; ASCII keeps it for this purpose. */
export const unitSeparator = 0x1f;

/** The signs by which rows are taken apart into cells. */
export interface Signs {
  readonly delimiter: number;
  /** What encloses cells: a double quote, or a single one. */
  readonly quote: number;
  /** Whether a backslash takes the meaning from a quote or a backslash behind it, in quoted cells. */
  readonly escapes: boolean;
}

/** A delimiter of several characters: where it is found in a line, and what it is where a quoted cell has it. */
export interface LongDelimiter {
  readonly pattern: RegExp;
  readonly text: string;
}

/** The dialect of a text. */
export interface Dialect extends Signs {
  /** The delimiter as people would name it. */
  readonly name: string;
  readonly long: LongDelimiter | null;
  /** Bytes at the start of the text that are no row: the line `sep=;` by which a file tells Excel its delimiter. */
  readonly skipped: number;
}
