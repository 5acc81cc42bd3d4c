/** What was done in a step, from the rows before and after it. Pure. */
import { isoOf } from '../../../shared/dates.ts';
import {
  type StepDeed,
  type StepField,
  stepFields,
  type StepKind,
  stepKinds,
  type StepSet,
} from '../../../shared/model/plan/step.ts';
import type { PlanRow } from '../db/queries/plan-rows.ts';
import type { PlayDefinition } from '../../../shared/model/plan/play.ts';

/** A row of a step. */
export interface DeedRow {
  readonly before: PlanRow | null;
  readonly after: PlanRow | null;
}

/** Field → its column, where that is called otherwise. */
const columns: Readonly<Partial<Record<StepField, string>>> = { doneWhen: 'done_when', dueOn: 'due_on' };

const changedIn = (rows: readonly DeedRow[]): readonly StepField[] =>
  stepFields.filter((field) => {
    const column = columns[field] ?? field;
    return rows.some(({ before, after }) => before && after && before[column] !== after[column]);
  });

/** What all rows have in a column afterwards; undefined where they differ, or the step did not touch it. */
const common = (rows: readonly DeedRow[], column: string): PlanRow[string] | undefined => {
  const isTouched = rows.some(({ before, after }) => before?.[column] !== after?.[column]);
  const [first] = rows;
  const value = first?.after?.[column];
  if (!isTouched || value === undefined) return undefined;
  return rows.every(({ after }) => after?.[column] === value) ? value : undefined;
};

const isoIn = (day: PlanRow[string]): string | null => (typeof day === 'number' ? isoOf(day) : null);

const textIn = (text: PlanRow[string]): string | null => (typeof text === 'string' ? text : null);

const definitionIn = (row: PlanRow | null | undefined): PlayDefinition | null =>
  row ? (JSON.parse(String(row['definition'])) as PlayDefinition) : null;

/** Turning a play off or on is a change of its own. */
const isOffIn = ([row]: readonly DeedRow[]): boolean | undefined => {
  if (!row || !('definition' in (row.after ?? row.before ?? {}))) return undefined;
  const [before, after] = [definitionIn(row.before)?.isOff ?? false, definitionIn(row.after)?.isOff ?? false];
  return before === after ? undefined : after;
};

const daysIn = ([row]: readonly DeedRow[]): number | null | undefined => {
  if (!row || !('days' in (row.after ?? row.before ?? {}))) return undefined;
  return typeof row.after?.['days'] === 'number' ? row.after['days'] : null;
};

const setIn = (rows: readonly DeedRow[]): StepSet => {
  const [state, owner, dueOn] = [common(rows, 'state'), common(rows, 'owner'), common(rows, 'due_on')];
  const [until, isOff, days] = [common(rows, 'snoozed_until'), isOffIn(rows), daysIn(rows)];
  return {
    ...(typeof state === 'string' && { state: state as NonNullable<StepSet['state']> }),
    ...(owner !== undefined && { owner: textIn(owner) }),
    ...(dueOn !== undefined && { dueOn: isoIn(dueOn) }),
    ...(until !== undefined && { snoozedUntil: isoIn(until) }),
    ...(days !== undefined && { days }),
    ...(isOff !== undefined && { isOff }),
  };
};

const playIn = ({ before, after }: DeedRow): StepDeed['play'] => {
  const row = after ?? before;
  const key = row?.['key'];
  return typeof key === 'string' ? { key, words: definitionIn(row)?.words ?? null } : null;
};

const kindOf = (word: string): StepKind | null => stepKinds.find((kind) => kind === word) ?? null;

/** The account that all rows are about; undefined where there are several or none. */
export const accountIn = (rows: readonly DeedRow[]): number | undefined => {
  const accounts = new Set(rows.map(({ before, after }) => (after ?? before)?.['account_id']));
  const [only] = accounts;
  return accounts.size === 1 && typeof only === 'number' ? only : undefined;
};

/** What is known of a step. */
export interface DeedGround {
  readonly kind: string;
  /** How many rows it changed; `rows` may be but the first of them. */
  readonly count: number;
  readonly rows: readonly DeedRow[];
  readonly account: StepDeed['account'];
}

/** The step in a few facts. */
export const deedOf = ({ kind, count, rows, account }: DeedGround): StepDeed => {
  const single = count === 1 ? rows[0] : undefined;
  return {
    kind: kindOf(kind),
    rows: count,
    account,
    title: single ? textIn((single.after ?? single.before)?.['title'] ?? null) : null,
    play: single ? playIn(single) : null,
    set: setIn(rows),
    changed: changedIn(rows),
  };
};
