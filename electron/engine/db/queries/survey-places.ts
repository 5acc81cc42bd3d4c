/** Rows of surveys and tickets with the name of their account and the place they came from. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';

/** What is said of a single row. */
export interface PlacedRow {
  readonly id: number;
  readonly account: number;
  readonly name: string;
  /** The name that goes with the person's key, else the key. */
  readonly person: string | null;
  readonly day: Day;
  readonly kind: 'nps' | 'csat' | 'ces' | 'ticket';
  readonly score: number | null;
  readonly scaleMin: number | null;
  readonly scaleMax: number | null;
  readonly ticket: string | null;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly typedBy: string | null;
}

const ownColumns = {
  surveys: `own.answered_on AS day, own.kind, own.score, own.scale_min AS scaleMin, own.scale_max AS scaleMax,
    NULL AS ticket`,
  tickets: `own.closed_on AS day, 'ticket' AS kind, NULL AS score, NULL AS scaleMin, NULL AS scaleMax,
    own.key AS ticket`,
} as const;

/** The rows of these numbers, in their order. */
export const placedRows = (
  db: Db,
  table: keyof typeof ownColumns,
  ids: readonly number[],
): readonly PlacedRow[] =>
  prepare<[string], PlacedRow>(
    db,
    `SELECT own.id, own.account_id AS account, COALESCE(a.name, a.key) AS name, COALESCE(p.name, own.person) AS person,
       ${ownColumns[table]},
       s.file, s.sheet, own.source_row AS row, s.typed_by AS typedBy
     FROM json_each(?) wanted
     JOIN ${table} own ON own.id = wanted.value
     JOIN accounts a ON a.id = own.account_id
     JOIN sources s ON s.id = own.source_id
     LEFT JOIN people p ON p.key = own.person
     ORDER BY wanted.key`,
  ).all(JSON.stringify(ids));
