/** The lines of the list: actions, with a line above each group where there are groups. Pure. */
import { actionStates, type ListedAction } from '../../../../shared/model/plan/action.ts';
import type { Grouping } from './view-state.ts';

/** Actions that have something in common. */
export interface ActionGroup {
  /** What tells it apart: the account's number, the owner's name, the state; blank for nobody. */
  readonly key: string;
  readonly by: Grouping;
  readonly first: ListedAction;
  readonly count: number;
  readonly overdue: number;
  readonly isFolded: boolean;
}

/** One line. */
export type ActionLine =
  | { readonly kind: 'group'; readonly group: ActionGroup }
  | { readonly kind: 'action'; readonly action: ListedAction };

const keyOf = ({ account, owner, state }: ListedAction, by: Grouping): string => {
  switch (by) {
    case 'account':
      return String(account.id);
    case 'owner':
      return owner ?? '';
    case 'state':
      return state;
  }
};

type Compare = (a: string, b: string) => number;

/** Accounts and owners by name, what is nobody's last; states in their order. */
const comparing =
  (by: Grouping, compare: Compare) =>
  (a: ListedAction, b: ListedAction): number => {
    switch (by) {
      case 'account':
        return compare(a.account.name, b.account.name) || a.account.id - b.account.id;
      case 'owner':
        return Number(a.owner === null) - Number(b.owner === null) || compare(a.owner ?? '', b.owner ?? '');
      case 'state':
        return actionStates.indexOf(a.state) - actionStates.indexOf(b.state);
    }
  };

const kept = new WeakMap<ListedAction, ActionLine>();

/** The same action is the same line, so that its row is not drawn anew. */
const lineOf = (action: ListedAction): ActionLine => {
  const line = kept.get(action) ?? { kind: 'action', action };
  kept.set(action, line);
  return line;
};

/** How lines are grouped. */
export interface GroupOrder {
  readonly by: Grouping | null;
  readonly folded: ReadonlySet<string>;
  readonly compare: Compare;
}

/** The lines; within a group the actions stay in their order. */
export const linesOf = (
  actions: readonly ListedAction[],
  { by, folded, compare }: GroupOrder,
): readonly ActionLine[] => {
  if (by === null) return actions.map(lineOf);
  const groups = [...Map.groupBy(actions, (action) => keyOf(action, by)).entries()];
  const inOrder = comparing(by, compare);
  return groups
    .toSorted(([, a], [, b]) => inOrder(a[0] as ListedAction, b[0] as ListedAction))
    .flatMap(([key, own]) => {
      const isFolded = folded.has(key);
      const overdue = own.filter(({ overdueDays }) => overdueDays !== null).length;
      const group = { key, by, first: own[0] as ListedAction, count: own.length, overdue, isFolded };
      return [{ kind: 'group', group } as const, ...(isFolded ? [] : own.map(lineOf))];
    });
};
