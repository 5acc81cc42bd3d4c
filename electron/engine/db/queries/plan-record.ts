/** The record of the plan: steps, and the rows before and after each. */
import { type Db, prepare } from '../statements.ts';
import type { PlanEntity } from './plan-rows.ts';

/** What a step was, by whom and when. `at`: ISO date and time. */
interface StepHead {
  readonly kind: string;
  readonly author: string | null;
  readonly at: string;
  /** The step that this one takes back. */
  readonly undoes: number | null;
}

/** A stored step. */
export interface StoredStep extends StepHead {
  readonly id: number;
  /** Whether a later step took it back and still stands. */
  readonly undone: 0 | 1;
}

/** A change of one row within a step; rows as JSON, null where there was none. */
export interface StoredChange {
  readonly entity: string;
  readonly rowId: number;
  readonly before: string | null;
  readonly after: string | null;
}

/** Begins a step; answers its number. */
export const insertStep = (db: Db, step: StepHead): number =>
  Number(
    prepare<object, never>(
      db,
      'INSERT INTO plan_steps (kind, author, at, undoes) VALUES (@kind, @author, @at, @undoes)',
    ).run(step).lastInsertRowid,
  );

/** Records one row of a step. */
export const insertChange = (
  db: Db,
  step: number,
  change: Omit<StoredChange, 'entity'> & { readonly entity: PlanEntity },
): void => {
  prepare<object, never>(
    db,
    `INSERT INTO plan_changes (step_id, entity, row_id, before, after)
     VALUES (@step, @entity, @rowId, @before, @after)`,
  ).run({ ...change, step });
};

/**
 * Of several steps that took one back only the last can stand, for it is refused while another stands; that one may
 * have been taken back again, and so on: a step is undone when this goes an odd number of steps.
 */
const isUndone = `(
  WITH RECURSIVE ways(id, length) AS (
    SELECT s.id, 0
    UNION ALL
    SELECT (SELECT max(back.id) FROM plan_steps back WHERE back.id > ways.id AND back.undoes = ways.id), length + 1
    FROM ways WHERE ways.id IS NOT NULL
  )
  SELECT (max(length) - 1) % 2 FROM ways)`;

const stepColumns = `s.id, s.kind, s.author, s.at, s.undoes, ${isUndone} AS undone`;

/** A step; undefined where none has the number. */
export const stepNumbered = (db: Db, id: number): StoredStep | undefined =>
  prepare<[number], StoredStep>(db, `SELECT ${stepColumns} FROM plan_steps s WHERE s.id = ?`).get(id);

/** The changes of a step, the last one first: they are taken back in this order. */
export const changesOfStep = (db: Db, step: number): readonly StoredChange[] =>
  prepare<[number], StoredChange>(
    db,
    'SELECT entity, row_id AS rowId, before, after FROM plan_changes WHERE step_id = ? ORDER BY id DESC',
  ).all(step);

/** The newest steps, the last one first. */
export const newestSteps = (db: Db, most: number): readonly StoredStep[] =>
  prepare<[number], StoredStep>(db, `SELECT ${stepColumns} FROM plan_steps s ORDER BY s.id DESC LIMIT ?`).all(
    most,
  );

/** How many rows a step changed. */
export const countChanges = (db: Db, step: number): number =>
  prepare<[number], { n: number }>(db, 'SELECT count(*) AS n FROM plan_changes WHERE step_id = ?').get(step)
    ?.n ?? 0;

/** The first changes of a step. */
export const firstChanges = (db: Db, step: number, most: number): readonly StoredChange[] =>
  prepare<[number, number], StoredChange>(
    db,
    'SELECT entity, row_id AS rowId, before, after FROM plan_changes WHERE step_id = ? ORDER BY id LIMIT ?',
  ).all(step, most);

/** What happened to one row, oldest first. */
export const recordOf = (
  db: Db,
  entity: PlanEntity,
  id: number,
): readonly (StoredStep & Pick<StoredChange, 'before' | 'after'>)[] =>
  prepare<[string, number], StoredStep & Pick<StoredChange, 'before' | 'after'>>(
    db,
    `SELECT ${stepColumns}, c.before, c.after FROM plan_changes c JOIN plan_steps s ON s.id = c.step_id
     WHERE c.entity = ? AND c.row_id = ? ORDER BY c.id`,
  ).all(entity, id);

const rowsOf = (step: string): string => `SELECT entity, row_id FROM plan_changes WHERE step_id = ${step}`;

/**
 * The step right before one that changed nothing and is of the same kind, of the same rows and by the same person;
 * undefined where there is none.
 */
export const stepRepeatedBy = (db: Db, step: number): number | undefined =>
  prepare<[number], number>(
    db,
    `SELECT p.id FROM plan_steps s JOIN plan_steps p ON p.id = (SELECT max(id) FROM plan_steps WHERE id < s.id)
     WHERE s.id = ? AND s.undoes IS NULL AND p.undoes IS NULL AND p.kind = s.kind AND p.author IS s.author
       AND EXISTS (${rowsOf('s.id')})
       AND NOT EXISTS (${rowsOf('s.id')} AND before IS NOT after)
       AND NOT EXISTS (${rowsOf('s.id')} EXCEPT ${rowsOf('p.id')})
       AND NOT EXISTS (${rowsOf('p.id')} EXCEPT ${rowsOf('s.id')})`,
  )
    .pluck(true)
    .get(step);

/** Forgets a step that changed nothing. */
export const forgetStep = (db: Db, step: number): void => {
  prepare<[number], never>(db, 'DELETE FROM plan_changes WHERE step_id = ?').run(step);
  prepare<[number], never>(db, 'DELETE FROM plan_steps WHERE id = ?').run(step);
};
