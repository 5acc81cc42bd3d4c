/** Rows of the plan as they are stored and put back: whole, whatever their columns. */
import { type Db, prepare } from '../statements.ts';

/** What the plan is made of → its table. */
export const planTables = {
  action: 'actions',
  checkpoint: 'checkpoints',
  note: 'notes',
  rhythm: 'rhythms',
  play: 'plays',
  alert: 'alerts',
} as const;

/** One of them. */
export type PlanEntity = keyof typeof planTables;

/** Whether a word, as a workspace file has it, names one. */
export const isPlanEntity = (word: string): word is PlanEntity => Object.hasOwn(planTables, word);

/** A row as its table has it. */
export type PlanRow = Readonly<Record<string, string | number | null>>;

/** A row as the record has it; the record's order of columns is the table's. */
export const planRowIn = (text: string | null): PlanRow | null =>
  text === null ? null : (JSON.parse(text) as PlanRow);

/** Where a row stands. */
export interface PlanPlace {
  readonly entity: PlanEntity;
  readonly id: number;
}

/** The row; null where there is none. */
export const planRow = (db: Db, { entity, id }: PlanPlace): PlanRow | null =>
  prepare<[number], PlanRow>(db, `SELECT * FROM ${planTables[entity]} WHERE id = ?`).get(id) ?? null;

const readColumns = (db: Db, entity: PlanEntity): readonly string[] =>
  prepare<[string], string>(db, 'SELECT name FROM pragma_table_info(?)').pluck(true).all(planTables[entity]);

/** A step may have thousands of rows; tables do not change while a file is open. */
const known = new WeakMap<Db, Map<PlanEntity, readonly string[]>>();

/** Columns are the table's own: rows of the record come from a file that anybody may have written. */
const columnsOf = (db: Db, entity: PlanEntity): readonly string[] => {
  let tables = known.get(db);
  if (!tables) known.set(db, (tables = new Map()));
  let columns = tables.get(entity);
  if (!columns) tables.set(entity, (columns = readColumns(db, entity)));
  return columns;
};

/** Stores a row under its own number, or under a new one where it names none; answers the number. */
export const insertPlanRow = (db: Db, entity: PlanEntity, row: PlanRow): number => {
  const columns = columnsOf(db, entity).filter((name) => Object.hasOwn(row, name));
  const values = columns.map((name) => row[name] ?? null);
  const blanks = columns.map(() => '?').join(', ');
  const sql = `INSERT INTO ${planTables[entity]} (${columns.join(', ')}) VALUES (${blanks})`;
  return Number(prepare<unknown[], never>(db, sql).run(...values).lastInsertRowid);
};

/** Changes columns of a row that is there. */
export const updatePlanRow = (db: Db, { entity, id }: PlanPlace, part: PlanRow): void => {
  const columns = columnsOf(db, entity).filter((name) => name !== 'id' && Object.hasOwn(part, name));
  if (columns.length === 0) return;
  const sets = columns.map((name) => `${name} = ?`).join(', ');
  const values = columns.map((name) => part[name] ?? null);
  prepare<unknown[], never>(db, `UPDATE ${planTables[entity]} SET ${sets} WHERE id = ?`).run(...values, id);
};

/** Removes a row. */
export const deletePlanRow = (db: Db, { entity, id }: PlanPlace): void => {
  prepare<[number], never>(db, `DELETE FROM ${planTables[entity]} WHERE id = ?`).run(id);
};
