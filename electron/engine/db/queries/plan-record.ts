/** The record of the plan: steps, and the rows before and after each. */
import { type Db, prepare } from '../statements.ts';
import type { PlanEntity } from './plan-rows.ts';

/** What a step was, by whom and when. `at`: ISO date and time. */
export interface StepOrder {
  readonly kind: string;
  readonly author: string | null;
  readonly at: string;
  /** The step that this one takes back. */
  readonly undoes?: number | null;
}

/** A stored step. */
export interface StoredStep extends Required<StepOrder> {
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
export const insertStep = (db: Db, { undoes = null, ...step }: StepOrder): number =>
  Number(
    prepare<object, never>(
      db,
      'INSERT INTO plan_steps (kind, author, at, undoes) VALUES (@kind, @author, @at, @undoes)',
    ).run({ ...step, undoes }).lastInsertRowid,
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

const stepColumns = `s.id, s.kind, s.author, s.at, s.undoes, EXISTS (
  SELECT 1 FROM plan_steps later WHERE later.undoes = s.id
    AND NOT EXISTS (SELECT 1 FROM plan_steps last WHERE last.undoes = later.id)) AS undone`;

/** A step; undefined where none has the number. */
export const stepNumbered = (db: Db, id: number): StoredStep | undefined =>
  prepare<[number], StoredStep>(db, `SELECT ${stepColumns} FROM plan_steps s WHERE s.id = ?`).get(id);

/** The changes of a step, the last one first: they are taken back in this order. */
export const changesOfStep = (db: Db, step: number): readonly StoredChange[] =>
  prepare<[number], StoredChange>(
    db,
    'SELECT entity, row_id AS rowId, before, after FROM plan_changes WHERE step_id = ? ORDER BY id DESC',
  ).all(step);

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
