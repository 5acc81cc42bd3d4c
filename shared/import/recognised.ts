/** What import makes of files before anything is stored. */
import type { DatasetName } from '../datasets/types.ts';
import type { ImportQuestion } from './questions.ts';
import type { TableMapping } from './mapping.ts';

/** One row of a file as it stands, and what it was taken for. */
export interface PreviewLine {
  /** The file's own row, counting from 1. */
  readonly row: number;
  readonly role: 'above' | 'header' | 'body' | 'rest';
  readonly cells: readonly string[];
}

/** A column as read, with the first values for the preview. */
export interface ColumnPreview {
  readonly heading: string;
  readonly samples: readonly string[];
}

/** One table of one file as recognised, before anything is stored. */
export interface RecognisedTable {
  readonly sheet: string;
  /** Null: nothing recognised; the table is left out unless the user says what it is. */
  readonly dataset: DatasetName | null;
  /** 0..1: how sure. */
  readonly confidence: number;
  /** Hidden in the workbook: left out unless the user wants it. */
  readonly hidden: boolean;
  /** The last row of the headings, as in a mapping; null where no table was found. */
  readonly headerRow: number | null;
  /** How many rows the headings fill. */
  readonly headerRows: number;
  /** The last row of the table; null = as far as it goes. */
  readonly lastRow: number | null;
  /** The first and the last rows as they stand in the file, and what each was taken for. */
  readonly lines: readonly PreviewLine[];
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Rows below the header; null while not counted (a large text file). */
  readonly rows: number | null;
  readonly columns: readonly ColumnPreview[];
  readonly mapping: TableMapping | null;
  /** Further readings of the same table: a ticket table with a satisfaction score also holds survey answers. */
  readonly also: readonly TableMapping[];
  /** Required fields that no column was found for. */
  readonly missingFields: readonly string[];
  /** What only the user can say; empty where nothing is open. */
  readonly questions: readonly ImportQuestion[];
  /** The program whose export it is ("HubSpot"), where a ready-made mapping knows it. */
  readonly product: string | null;
  /** Where the mapping comes from an earlier import of a table of the same shape: of which file, and when (ISO). */
  readonly remembered: { readonly file: string; readonly at: string } | null;
  /** The first rows of the table as text, for the preview. */
  readonly preview: readonly (readonly string[])[];
}

/** One file as recognised; `error` where it could not be read at all. */
export interface RecognisedFile {
  readonly file: string;
  readonly tables: readonly RecognisedTable[];
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly detail?: Readonly<Record<string, string | number>>;
  } | null;
}
