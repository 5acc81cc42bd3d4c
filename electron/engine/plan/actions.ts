/** The plan: actions listed, adopted, changed many at a time, removed. */
import { type Day, isoOf, isoOrNull, needDay } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import type { PlanAbout } from '../../../shared/model/plan/about.ts';
import {
  type ActionState,
  type ActionWords,
  isEnded,
  type PlanAction,
  type Stood,
} from '../../../shared/model/plan/action.ts';
import type { StepDone } from '../../../shared/model/plan/step.ts';
import { storedAction, storedActions, type StoredAction } from '../db/queries/actions.ts';
import type { PlanRow } from '../db/queries/plan-rows.ts';
import type { Db } from '../db/statements.ts';
import { scoreOne } from '../scoring/index.ts';
import { inStep } from './record.ts';
import { stoodOf } from './stood.ts';

/** Who changes something, and the day on which. */
export interface Acting {
  readonly author: string | null;
  readonly asOf: Day;
}

const aboutOf = ({ aboutKind, aboutKey }: StoredAction): PlanAbout | null =>
  aboutKind === null || aboutKey === null ? null : { kind: aboutKind, key: aboutKey };

const overdue = ({ state, dueOn }: StoredAction, day: Day): number | null =>
  dueOn === null || isEnded(state) || dueOn >= day ? null : day - dueOn;

const actionOf = (row: StoredAction, day: Day): PlanAction => {
  const { account, accountKey, accountName, aboutKind: _kind, aboutKey: _key, ...own } = row;
  return {
    ...own,
    account: { id: account, key: accountKey, name: accountName },
    about: aboutOf(row),
    dueOn: isoOrNull(row.dueOn),
    adoptedOn: isoOf(row.adoptedOn),
    endedOn: isoOrNull(row.endedOn),
    stood: row.stood === null ? null : (JSON.parse(row.stood) as Stood),
    overdueDays: overdue(row, day),
  };
};

/** All actions, or an account's; waiting ones by due date first, then what has ended. */
export const planActions = (
  db: Db,
  { asOf, account }: { readonly asOf: Day; readonly account?: number | undefined },
): readonly PlanAction[] => storedActions(db, account).map((row) => actionOf(row, asOf));

const needAction = (db: Db, id: number): StoredAction => {
  const stored = storedAction(db, id);
  if (!stored) throw new AppError('plan.unknown');
  return stored;
};

/** One action with all its words. Throws `plan.unknown`. */
export const planAction = (
  db: Db,
  { action, asOf }: { readonly action: number; readonly asOf: Day },
): PlanAction => actionOf(needAction(db, action), asOf);

const blankAsNull = (text: string | null): string | null => text?.trim() || null;

/** Field → its column and what is stored for it. */
const rowParts: Readonly<Record<keyof ActionWords, (said: string | null) => PlanRow>> = {
  title: (said) => ({ title: said?.trim() ?? '' }),
  steps: (said) => ({ steps: blankAsNull(said) }),
  doneWhen: (said) => ({ done_when: blankAsNull(said) }),
  owner: (said) => ({ owner: blankAsNull(said) }),
  dueOn: (said) => ({ due_on: said === null ? null : needDay(said) }),
  note: (said) => ({ note: blankAsNull(said) }),
};

const wordKeys = Object.keys(rowParts) as readonly (keyof ActionWords)[];

const rowOf = (words: Partial<Record<keyof ActionWords, string | null | undefined>>): PlanRow =>
  Object.assign(
    {},
    ...wordKeys.map((key) => (words[key] === undefined ? {} : rowParts[key](words[key]))),
  ) as PlanRow;

/** A new action. */
export interface ActionOrder extends ActionWords {
  readonly account: number;
  readonly about: PlanAbout | null;
  readonly play: string | null;
}

const needTitle = (title: string): void => {
  if (title.trim() === '') throw new AppError('plan.noTitle');
};

/**
 * Takes an action into the plan, with how the account stands at the date. Throws `plan.noTitle`, and what scoring the
 * account throws (`account.unknown`, `account.notScored`).
 */
export const addAction = (db: Db, order: ActionOrder, { author, asOf }: Acting): StepDone<number> => {
  needTitle(order.title);
  const { account, about, play, ...words } = order;
  const stood = stoodOf(scoreOne(db, { account, asOf }), { about, asOf: isoOf(asOf) });
  const row: PlanRow = {
    account_id: account,
    about_kind: about?.kind ?? null,
    about_key: about?.key ?? null,
    play,
    ...rowOf(words),
    adopted_on: asOf,
    stood: JSON.stringify(stood),
    author,
  };
  return inStep(db, { kind: 'action.added', author }, (write) => write.insert('action', row));
};

/** What is changed of actions; what is left out stays. */
export type ActionChange = {
  readonly [K in keyof ActionWords]?: ActionWords[K] | undefined;
} & {
  readonly state?: ActionState | undefined;
  /** Days that due dates are moved by, backwards when negative; what has no due date has none to be moved. */
  readonly moveDueDays?: number | undefined;
};

const movedDue = ({ dueOn }: StoredAction, days: number | undefined): PlanRow =>
  days === undefined || dueOn === null ? {} : { due_on: dueOn + days };

const changedRow = (
  before: StoredAction,
  { state, moveDueDays, ...words }: ActionChange,
  asOf: Day,
): PlanRow => {
  const row = { ...movedDue(before, moveDueDays), ...rowOf(words) };
  if (state === undefined || state === before.state) return row;
  // What goes on from done to dropped keeps its day.
  const endedOn = isEnded(state) ? (before.endedOn ?? asOf) : null;
  return { ...row, state, ended_on: endedOn };
};

/** Changes actions in one step. Throws `plan.noTitle`, and `plan.unknown` where one of them is gone: then none is changed. */
export const changeActions = (
  db: Db,
  { ids, change }: { readonly ids: readonly number[]; readonly change: ActionChange },
  { author, asOf }: Acting,
): StepDone<number> => {
  if (change.title !== undefined) needTitle(change.title);
  return inStep(db, { kind: 'action.changed', author }, (write) => {
    for (const id of ids) write.update({ entity: 'action', id }, changedRow(needAction(db, id), change, asOf));
    return ids.length;
  });
};

/** Removes actions in one step. Throws `plan.unknown` where one of them is gone: then none is removed. */
export const removeActions = (
  db: Db,
  ids: readonly number[],
  { author }: Pick<Acting, 'author'>,
): StepDone<number> =>
  inStep(db, { kind: 'action.removed', author }, (write) => {
    for (const id of ids) write.remove({ entity: 'action', id });
    return ids.length;
  });
