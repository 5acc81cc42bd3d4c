/** What a table leaves open and only its owner can say. */
import type { FieldMapping, MeasureMapping } from './mapping.ts';

/** Every kind of question, as a closed list; sentences under `questions.<code>`. */
export const questionCodes = [
  'dates.order', // 03.04.2026: day or month first
  'numbers.decimal', // 1.234: one and a bit, or more than a thousand
  'nps.fromOne', // scores look like 1 to 10 instead of 0 to 10
  'ces.version', // CES 1.0 (1 to 5, low is easy) or 2.0 (1 to 7, high is easy)
  'csat.scale', // the highest score that could be given
  'csat.boxes', // how many scores at the top count as satisfied
] as const;

/** One of the closed list. */
export type QuestionCode = (typeof questionCodes)[number];

/** One possible answer; its words are under `questions.<code>.<key>` or, for figures, the key itself. */
export interface QuestionChoice {
  readonly key: string;
  /** What the answer writes into the mapping's fields; `withChoice` lays it over a reading of the table. */
  readonly fields: Readonly<Record<string, FieldMapping>>;
  /** What it writes into readings that take some of these fields from other columns. */
  readonly elsewhere?: readonly Readonly<Record<string, FieldMapping>>[];
  /** What it writes into the figures of a wide table, by column. */
  readonly measures?: Readonly<Record<string, Pick<MeasureMapping, 'decimal'>>>;
}

/** A question about one table. */
export interface ImportQuestion {
  readonly code: QuestionCode;
  /** The heading that it is about; where it is about several columns, the first of them. */
  readonly column: string;
  /** Cells that show what is open. */
  readonly samples: readonly string[];
  readonly choices: readonly QuestionChoice[];
  /** The choice that stands until the user says otherwise; null = there is none, and the window waits for an answer. */
  readonly taken: string | null;
  /** The choice that is taken where nobody can be asked, as on the command line; null = the rows are refused. */
  readonly fallback: string | null;
}

/** A question that nobody was asked, as on the command line, and the answer that was taken. */
export interface Assumption {
  readonly code: QuestionCode;
  readonly column: string;
  readonly taken: string;
}
