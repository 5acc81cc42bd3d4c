/** Reads the history of stored rows from the log that loading keeps. */
import type { DatasetName } from '../../../../shared/datasets/index.ts';
import { prepare, type Db } from '../../db/statements.ts';
import { attributesIn, type AttributePatch, type Row } from '../load/keyed-log.ts';
import type { History, Link } from './row-history.ts';

interface ChangeRow {
  readonly id: number;
  readonly source_id: number;
  readonly before: string;
  readonly given: string | null;
}

interface RepeatRow {
  readonly source_id: number;
  readonly source_row: number;
  readonly stored_columns: string;
}

interface Change {
  readonly row: ChangeRow;
  readonly before: Row;
  /** The row after the change: before the next one, or as it stands. */
  readonly after: Row;
}

const changesOf = (db: Db, dataset: DatasetName, current: Row): Change[] => {
  const rows = prepare<[string, unknown], ChangeRow>(
    db,
    `SELECT id, source_id, before, given FROM replaced_rows WHERE dataset = ? AND row_id = ? ORDER BY source_id, id`,
  ).all(dataset, current['id']);
  const befores = rows.map(({ before }) => JSON.parse(before) as Row);
  return rows.map((row, i) => ({ row, before: befores[i] as Row, after: befores[i + 1] ?? current }));
};

const repeatsOf = (db: Db, dataset: DatasetName, id: Row[string]): RepeatRow[] =>
  prepare<[string, unknown], RepeatRow>(
    db,
    `SELECT r.source_id, r.source_row, s.stored_columns FROM repeated_rows r JOIN sources s ON s.id = r.source_id
      WHERE r.dataset = ? AND r.row_id = ? ORDER BY r.source_id`,
  ).all(dataset, id);

/** Of a change that was stored before its own words were kept, all that the row then held counts as said. */
const withoutPlace = ({ id: _, source_id: __, ...columns }: Row): Row => columns;

const changeLink = ({ row, after }: Change): Link => {
  const given =
    row.given === null
      ? withoutPlace(after)
      : (JSON.parse(row.given) as Row & { readonly attributes?: unknown });
  const { attributes, source_row: sourceRow, ...columns } = given;
  const patch = row.given === null ? null : ((attributes ?? null) as AttributePatch | null);
  const whole = row.given === null && typeof attributes === 'string' ? { attributes } : {};
  return {
    kind: 'change',
    id: row.id,
    sourceId: row.source_id,
    sourceRow: Number(sourceRow),
    columns: { ...columns, ...whole } as Row,
    attributes: patch,
  };
};

/** What a repeat said is what the row held when it came, in the columns that its table has. */
const repeatLink = (repeat: RepeatRow, state: Row): Link => {
  const has = JSON.parse(repeat.stored_columns) as { columns: string[]; attributes: string[] | null };
  const held = attributesIn(String(state['attributes'] ?? '{}'));
  const patch = has.attributes?.map((heading) => [heading, held[heading] ?? null] as const);
  return {
    kind: 'repeat',
    id: null,
    sourceId: repeat.source_id,
    sourceRow: repeat.source_row,
    columns: Object.fromEntries(has.columns.map((name) => [name, state[name] ?? null])),
    attributes: patch ? Object.fromEntries(patch) : null,
  };
};

/** The history of a row as it stands now; a repeat comes before a change by the same source. */
export const readHistory = (db: Db, dataset: DatasetName, current: Row): History => {
  const changes = changesOf(db, dataset, current);
  const repeats = repeatsOf(db, dataset, current['id'] ?? null).map((repeat) => {
    const next = changes.find(({ row }) => row.source_id >= repeat.source_id);
    return repeatLink(repeat, next?.before ?? current);
  });
  const links = [...repeats, ...changes.map(changeLink)].toSorted((a, b) => a.sourceId - b.sourceId);
  return { first: changes[0]?.before ?? current, links };
};
