/** The actions of the plan, as they are read. */
import type { Day } from '../../../../shared/dates.ts';
import type { PlanAbout } from '../../../../shared/model/plan/about.ts';
import type { ActionState } from '../../../../shared/model/plan/action.ts';
import { type Db, prepare } from '../statements.ts';

/** A stored action with the name of its account. `stood` is JSON. */
export interface StoredAction {
  readonly id: number;
  readonly account: number;
  readonly accountKey: string;
  readonly accountName: string;
  readonly aboutKind: PlanAbout['kind'] | null;
  readonly aboutKey: string | null;
  readonly play: string | null;
  readonly title: string;
  readonly steps: string | null;
  readonly doneWhen: string | null;
  readonly owner: string | null;
  readonly dueOn: Day | null;
  readonly state: ActionState;
  readonly note: string | null;
  readonly adoptedOn: Day;
  readonly endedOn: Day | null;
  readonly stood: string | null;
  readonly author: string | null;
}

const select = `SELECT p.id, p.account_id AS account, a.key AS accountKey, COALESCE(a.name, a.key) AS accountName,
  p.about_kind AS aboutKind, p.about_key AS aboutKey, p.play, p.title, p.steps, p.done_when AS doneWhen, p.owner,
  p.due_on AS dueOn, p.state, p.note, p.adopted_on AS adoptedOn, p.ended_on AS endedOn, p.stood, p.author
  FROM actions p JOIN accounts a ON a.id = p.account_id`;

/** Waiting ones first, by their due dates, those without one after them; then what has ended, the newest first. */
const order = `ORDER BY p.state IN ('done', 'dropped'),
  CASE WHEN p.state IN ('done', 'dropped') THEN -COALESCE(p.ended_on, 0) ELSE COALESCE(p.due_on, 9e9) END, p.id`;

/** All actions, or those of one account. */
export const storedActions = (db: Db, account?: number): readonly StoredAction[] =>
  account === undefined
    ? prepare<[], StoredAction>(db, `${select} ${order}`).all()
    : prepare<[number], StoredAction>(db, `${select} WHERE p.account_id = ? ${order}`).all(account);

/** One action; undefined where none has the number. */
export const storedAction = (db: Db, id: number): StoredAction | undefined =>
  prepare<[number], StoredAction>(db, `${select} WHERE p.id = ?`).get(id);
