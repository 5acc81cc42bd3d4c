/** The one way to write to the plan: step by step, each change on record, so that every step can be taken back. */
import { AppError } from '../../../shared/errors.ts';
import type { StepDone } from '../../../shared/model/plan/step.ts';
import {
  changesOfStep,
  forgetStep,
  insertChange,
  insertStep,
  stepNumbered,
  stepRepeatedBy,
} from '../db/queries/plan-record.ts';
import type { StoredChange } from '../db/queries/plan-record.ts';
import {
  deletePlanRow,
  insertPlanRow,
  isPlanEntity,
  type PlanEntity,
  type PlanPlace,
  planRow,
  type PlanRow,
  planRowIn,
  updatePlanRow,
} from '../db/queries/plan-rows.ts';
import { logStep, type LoggedRow } from './log-step.ts';
import { changingNoFacts } from '../db/queries/workspace-facts.ts';
import { accountName } from '../db/queries/accounts.ts';
import { type Db, inTransaction } from '../db/statements.ts';

/** What a step is, and by whom. */
export interface StepOrder {
  readonly kind: string;
  readonly author: string | null;
  /** The step that this one takes back. */
  readonly undoes?: number;
}

/** Writes rows of one step. */
export interface StepWriter {
  /**
   * Answers the number of the new row, which bears the moment of the step unless it has one of its own. Throws
   * `plan.noAccount` where its account is gone.
   */
  insert(entity: PlanEntity, row: PlanRow): number;
  /** Throws `plan.unknown` where there is no such row. */
  update(place: PlanPlace, part: PlanRow): void;
  /** Throws `plan.unknown` where there is no such row. */
  remove(place: PlanPlace): void;
}

const json = (row: PlanRow | null): string | null => (row === null ? null : JSON.stringify(row));

const needRow = (db: Db, place: PlanPlace): PlanRow => {
  const row = planRow(db, place);
  if (row === null) throw new AppError('plan.unknown');
  return row;
};

const needAccount = (db: Db, { account_id: account }: PlanRow): void => {
  if (typeof account === 'number' && accountName(db, account) === undefined)
    throw new AppError('plan.noAccount');
};

/** The row as it is after a change: reading thousands of rows of a step again would take longer than storing them. */
const updated = (before: PlanRow, { id: _id, ...part }: PlanRow): PlanRow =>
  Object.fromEntries(
    Object.entries(before).map(([name, value]) => [
      name,
      part[name] ?? (Object.hasOwn(part, name) ? null : value),
    ]),
  );

/** The step that is being written; its rows are gathered as they change. */
interface Writing {
  readonly step: number;
  readonly at: string;
  readonly rows: LoggedRow[];
}

const writerOf = (db: Db, { step, at, rows }: Writing): StepWriter => {
  const record = ({ entity, id }: PlanPlace, before: PlanRow | null, after: PlanRow | null): void => {
    rows.push({ before, after });
    insertChange(db, step, { entity, rowId: id, before: json(before), after: json(after) });
  };
  return {
    insert(entity, row) {
      needAccount(db, row);
      const id = insertPlanRow(db, entity, { created_at: at, ...row });
      record({ entity, id }, null, planRow(db, { entity, id }));
      return id;
    },
    update(place, part) {
      const before = needRow(db, place);
      updatePlanRow(db, place, part);
      record(place, before, updated(before, part));
    },
    remove(place) {
      const before = needRow(db, place);
      deletePlanRow(db, place);
      record(place, before, null);
    },
  };
};

/** A press that came twice is one step: taking back the second one would otherwise take back nothing. */
const heedingRepeats = (db: Db, step: number): number => {
  const first = stepRepeatedBy(db, step);
  if (first === undefined) return step;
  forgetStep(db, step);
  return first;
};

/**
 * Does one step in one transaction and stamps it: all of it, or nothing. The plan is no fact: what was computed stays
 * good. Throws what `work` throws, and `workspace.locked`.
 */
export const inStep = <T>(db: Db, order: StepOrder, work: (write: StepWriter) => T): StepDone<T> =>
  changingNoFacts(db, () =>
    inTransaction(db, () => {
      const at = new Date().toISOString();
      const step = insertStep(db, { undoes: null, ...order, at });
      const rows: LoggedRow[] = [];
      const value = work(writerOf(db, { step, at, rows }));
      const stored = heedingRepeats(db, step);
      if (stored === step) logStep(db, { ...order, step, rows });
      return { step: stored, value };
    }),
  );

const placeOf = ({ entity, rowId }: StoredChange): PlanPlace => {
  if (!isPlanEntity(entity)) throw new AppError('plan.unknown');
  return { entity, id: rowId };
};

const takeBack = (db: Db, write: StepWriter, change: StoredChange): void => {
  const place = placeOf(change);
  const before = planRowIn(change.before);
  if (json(planRow(db, place)) !== change.after) throw new AppError('plan.changedSince');
  if (before === null) write.remove(place);
  else if (change.after === null) write.insert(place.entity, before);
  else write.update(place, before);
};

/** What an account or a play has once, and another row has become since, cannot be put back beside it. */
const heedingOthers = (work: () => void): void => {
  try {
    work();
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_UNIQUE';
    throw isTaken ? new AppError('plan.changedSince') : error;
  }
};

/**
 * Takes a step back; the step that does so can be taken back as well. Throws `plan.changedSince` where a row of it was
 * changed again, another one took its place or the step is taken back already, `plan.noAccount` where the account is
 * gone, and `plan.unknown` for a step that is none.
 */
export const undoStep = (db: Db, step: number, { author }: Pick<StepOrder, 'author'>): StepDone<null> => {
  const stored = stepNumbered(db, step);
  if (!stored) throw new AppError('plan.unknown');
  if (stored.undone) throw new AppError('plan.changedSince');
  return inStep(db, { kind: 'undo', author, undoes: step }, (write) => {
    heedingOthers(() => {
      for (const change of changesOfStep(db, step)) takeBack(db, write, change);
    });
    return null;
  });
};
