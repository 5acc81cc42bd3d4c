/** Where the keyboard stands in the lines, and which actions are selected. Pure. */
import type { ListedAction } from '../../../../shared/model/plan/action.ts';
import type { ActionLine } from './group-lines.ts';
import type { ActionsView } from './view-state.ts';

/** The line that the view stands on; -1 for none. */
export const lineAt = (lines: readonly ActionLine[], current: ActionsView['current']): number => {
  if (current === null) return -1;
  return lines.findIndex((line) =>
    line.kind === 'group'
      ? 'group' in current && current.group === line.group.key
      : 'action' in current && current.action === line.action.id,
  );
};

/** The view on a line. */
export const placeOn = (line: ActionLine): NonNullable<ActionsView['current']> =>
  line.kind === 'group' ? { group: line.group.key } : { action: line.action.id };

/** The action that the keyboard stands on; null on a group. */
export const currentAction = ({ current }: Pick<ActionsView, 'current'>): number | null =>
  current !== null && 'action' in current ? current.action : null;

type Selection = Pick<ActionsView, 'selected' | 'anchor'>;

/** The actions from the anchor (where there is none in sight, from the current one) to a line. */
export const withRange = (
  lines: readonly ActionLine[],
  view: Pick<ActionsView, 'anchor' | 'current'>,
  to: number,
): Selection => {
  const at = (action: number | null): number => (action === null ? -1 : lineAt(lines, { action }));
  const from = [at(view.anchor), at(currentAction(view)), to].find((index) => index >= 0) ?? to;
  const between = lines.slice(Math.min(from, to), Math.max(from, to) + 1);
  const ids = between.flatMap((line) => (line.kind === 'action' ? line.action.id : []));
  const first = lines[from];
  return { selected: new Set(ids), anchor: first?.kind === 'action' ? first.action.id : (ids[0] ?? null) };
};

/** All that are shown; none where all were selected already. */
export const withAll = ({ selected }: Selection, actions: readonly ListedAction[]): Selection =>
  actions.length > 0 && actions.every(({ id }) => selected.has(id))
    ? { selected: new Set(), anchor: null }
    : { selected: new Set(actions.map(({ id }) => id)), anchor: null };

/** What a bulk change takes: the selected of those that are shown, in their order. */
export const chosen = (
  actions: readonly ListedAction[],
  selected: ReadonlySet<number>,
): readonly ListedAction[] => (selected.size === 0 ? [] : actions.filter(({ id }) => selected.has(id)));
