/** A step of the plan as the log says it: what kind, how much, whose; what was written stands in the plan's own record. */
import type { StepLogKind } from '../../../shared/model/log/kinds.ts';
import type { LogStep } from '../../../shared/model/log/note.ts';
import { stepKinds } from '../../../shared/model/plan/step.ts';
import { accountInLog, logged } from '../db/log/logged.ts';
import type { PlanRow } from '../db/queries/plan-rows.ts';
import type { Db } from '../db/statements.ts';

/** A row of a step, before and after it. */
export interface LoggedRow {
  readonly before: PlanRow | null;
  readonly after: PlanRow | null;
}

/** A step to write down. */
export interface LoggedStep {
  readonly kind: string;
  readonly author: string | null;
  readonly step: number;
  readonly undoes?: number;
  readonly rows: readonly LoggedRow[];
}

/** What all rows have in a column; undefined where they differ. */
const common = (rows: readonly LoggedRow[], column: string): PlanRow[string] | undefined => {
  const values = new Set(rows.map(({ before, after }) => (after ?? before)?.[column]));
  const [only] = values;
  return values.size === 1 ? only : undefined;
};

const isStateNew = (rows: readonly LoggedRow[]): boolean =>
  rows.every(({ before, after }) => before && after && before['state'] !== after['state']);

const detailOf = (db: Db, { step, rows }: LoggedStep): LogStep => {
  const [account, state, play] = [common(rows, 'account_id'), common(rows, 'state'), common(rows, 'key')];
  return {
    step,
    count: rows.length,
    account: typeof account === 'number' ? accountInLog(db, account) : null,
    ...(typeof state === 'string' && isStateNew(rows) && { state: state as NonNullable<LogStep['state']> }),
    ...(typeof play === 'string' && { play }),
  };
};

const kindOf = (kind: string): StepLogKind => stepKinds.find((known) => known === kind) ?? 'plan.changed';

/** Writes it down; a step that changed nothing is none. */
export const logStep = (db: Db, said: LoggedStep): void => {
  const { kind, author, undoes, rows } = said;
  if (rows.length === 0) return;
  const detail = detailOf(db, said);
  if (undoes === undefined) logged(db, { kind: kindOf(kind), author, detail });
  else logged(db, { kind: 'step.undone', author, detail: { ...detail, undoes } });
};
