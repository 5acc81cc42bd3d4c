/** Files and tables under review before an import. Pure. */
import type { CallInput, FileRef } from '../../../shared/contract.ts';
import { missingFields } from '../../../shared/datasets/missing-fields.ts';
import type {
  ImportQuestion,
  RecognisedFile,
  RecognisedTable,
  TableMapping,
} from '../../../shared/import/index.ts';
import { answered, liveQuestions, unanswered, type Answers } from './answers.ts';
import { parseChoice } from './column-choice.ts';
import { withChoice } from './mapping-edit.ts';

/** What the user says of a sheet as a whole; it is recognised again accordingly. */
export type SaidOfSheet = Omit<NonNullable<CallInput<'import.inspect'>['as']>, 'sheet'>;

/** A table under review: what was recognised, and what the user makes of it. */
export interface ReviewTable {
  readonly recognised: RecognisedTable;
  /** Null: nobody has said yet what it holds. */
  readonly mapping: TableMapping | null;
  readonly included: boolean;
  /** Whether the table's further readings (survey answers in a ticket table) are imported too. */
  readonly withAlso: boolean;
  readonly answers: Answers;
  readonly said: SaidOfSheet;
  /** Heading → what the user chose it for, to be chosen again when the sheet is recognised anew. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** A file under review. */
export interface ReviewFile {
  readonly id: string;
  readonly file: string;
  /** Where it lies inside of the folder that was dropped; empty for a file dropped by itself. */
  readonly folder: string;
  readonly error: RecognisedFile['error'];
  readonly tables: readonly ReviewTable[];
}

/** A file on its way to recognition. */
export type FileToRead = FileRef & Pick<ReviewFile, 'folder'>;

/** Where a table stands: its file's id and its place in it. */
export interface TablePlace {
  readonly file: string;
  readonly index: number;
}

/** A table without a single row under its header: there is nothing to import, whatever it is taken for. */
export const hasNoRows = (recognised: RecognisedTable): boolean => recognised.rows === 0;

/** A table as it comes from recognition: left out when nothing was recognised, when it has no rows, or is hidden. */
export const reviewed = (recognised: RecognisedTable): ReviewTable => ({
  recognised,
  mapping: recognised.mapping,
  included: recognised.mapping !== null && !hasNoRows(recognised) && !recognised.hidden,
  withAlso: true,
  answers: {},
  said: {},
  chosen: {},
});

/** A table with one column used otherwise. */
export const withColumn = (table: ReviewTable, heading: string, choice: string): ReviewTable => {
  const { columns } = table.recognised;
  const column = columns.find((one) => one.heading === heading);
  if (!column || !table.mapping) return table;
  return {
    ...table,
    mapping: withChoice(table.mapping, column, { choice: parseChoice(choice), columns }),
    chosen: { ...table.chosen, [heading]: choice },
  };
};

/**
 * A table that was recognised again after the user said something of its sheet. What the user chose for columns that
 * are still there is chosen again, unless the table is now something else.
 */
export const rereviewed = (old: ReviewTable, recognised: RecognisedTable, said: SaidOfSheet): ReviewTable => {
  const anew: ReviewTable = { ...reviewed(recognised), said, withAlso: old.withAlso };
  const included = recognised.mapping !== null && !hasNoRows(recognised);
  const sameDataset = recognised.mapping?.dataset === old.mapping?.dataset;
  const forgets = said.fresh === true && old.said.fresh !== true;
  if (!sameDataset || forgets) return { ...anew, included };
  const replayed = Object.entries(old.chosen).reduce<ReviewTable>(
    (table, [heading, choice]) => withColumn(table, heading, choice),
    anew,
  );
  return { ...replayed, included, answers: old.answers };
};

/** A table with what the engine says of a mapping that the user edited: what it leaves open, and what its cells decide. */
export const reasked = (
  table: ReviewTable,
  { of, recognised }: { readonly of: TableMapping; readonly recognised: RecognisedTable },
): ReviewTable => {
  const { mapping, also, questions } = recognised;
  return table.mapping === of
    ? { ...table, mapping: mapping ?? of, recognised: { ...table.recognised, also, questions } }
    : table;
};

/** Every way a table is read, with the user's answers: as its dataset, and as what else it holds. */
export const readingsOf = (table: ReviewTable): readonly TableMapping[] => {
  const { recognised, mapping, withAlso, answers } = table;
  const readings = [...(mapping ? [mapping] : []), ...(withAlso ? recognised.also : [])];
  return readings.map((reading) => answered(reading, recognised.questions, answers));
};

/** What the table asks, as it is read now. */
export const questionsOf = (table: ReviewTable): readonly ImportQuestion[] =>
  table.included ? liveQuestions(table.recognised.questions, readingsOf(table)) : [];

/** Required fields without a source. */
export const lacking = ({ mapping, recognised, answers }: ReviewTable): readonly string[] =>
  mapping === null ? [] : missingFields(answered(mapping, recognised.questions, answers));

/** Questions that the import waits for. */
export const openQuestions = (table: ReviewTable): readonly ImportQuestion[] =>
  unanswered(questionsOf(table), table.answers);

/** A table that goes into the import. */
export const isReady = (table: ReviewTable): boolean =>
  table.included && table.mapping !== null && lacking(table).length === 0 && openQuestions(table).length === 0;

/** A table that the user wants but that cannot be imported yet. */
export const isBlocked = (table: ReviewTable): boolean => table.included && !isReady(table);

/** A table with figures but without a date of its own: the user says which day they are of. */
export const needsDate = ({ included, mapping }: ReviewTable): boolean =>
  included &&
  (mapping?.measures ?? []).some(({ date }) => date === undefined) &&
  mapping?.fields['date'] === undefined;
