/** The keyboard on the list. */
import type { KeyboardEvent } from 'react';
import { isEnded, type ListedAction } from '../../../../../shared/model/plan/action.ts';
import { movedIndex } from '../../../portfolio/moved-index.ts';
import { noSelection, withToggled } from '../../../portfolio/rows/selection.ts';
import { currentAction, placeOn, withAll, withRange } from '../choosing.ts';
import { inStates } from '../matching.ts';
import { nextState } from '../next-state.ts';
import type { ActionsModel } from '../use-actions.ts';
import { useActionsView } from '../view-context.tsx';
import type { ActionsView } from '../view-state.ts';
import { withFold } from './use-press.ts';

/** What a key does to the view; null for a key that does nothing here. */
type Step = Partial<ActionsView> | null;

interface At {
  readonly model: ActionsModel;
  readonly index: number;
  readonly view: ActionsView;
}

/** Up and down; with Shift the way there is selected. */
const move = ({ model: { lines }, index, view }: At, event: KeyboardEvent): Step => {
  const next = movedIndex(event.key, index, lines.length);
  const line = next === null ? undefined : lines[next];
  if (next === null || !line) return null;
  const current = placeOn(line);
  return event.shiftKey ? { current, ...withRange(lines, view, next) } : { current };
};

/** The arrow that goes on in the reading direction opens a group, the other one folds it. */
const foldByArrow = ({ model: { lines }, index, view }: At, { key }: KeyboardEvent): Step => {
  if (view.group === null || !['ArrowLeft', 'ArrowRight'].includes(key)) return null;
  const fold = (key === 'ArrowLeft') === (document.documentElement.dir !== 'rtl');
  const line = lines[lines.findLastIndex((own, at) => at <= index && own.kind === 'group')];
  if (line?.kind !== 'group') return null;
  return { current: placeOn(line), folded: withFold(view.folded, line.group.key, fold) };
};

const select = ({ view }: At, { key }: KeyboardEvent): Step => {
  const action = currentAction(view);
  if (key === ' ' && action !== null) return withToggled(view, action);
  if (key === 'Escape' && view.selected.size > 0) return noSelection;
  return null;
};

const foldByEnter = ({ model: { lines }, index, view }: At): Step => {
  const line = lines[index];
  if (line?.kind !== 'group') return null;
  return { folded: withFold(view.folded, line.group.key, !line.group.isFolded) };
};

const stepOf = (at: At, event: KeyboardEvent): Step => {
  if (event.ctrlKey || event.metaKey)
    return event.key.toLowerCase() === 'a' ? withAll(at.view, at.model.shown) : null;
  if (event.key === 'Enter') return foldByEnter(at);
  return select(at, event) ?? foldByArrow(at, event) ?? move(at, event);
};

/** What is done with the action that the keyboard stands on. */
export interface ActionKeys {
  readonly open: (action: ListedAction) => void;
  readonly remove: () => void;
}

/** Enter opens the action, M moves it on, Delete removes what is selected. True where the key was one of them. */
const act = (
  { model, index }: At,
  event: KeyboardEvent,
  { open, remove, moveOn }: ActionKeys & { readonly moveOn: (action: ListedAction) => void },
): boolean => {
  if (event.ctrlKey || event.metaKey) return false;
  if (event.key === 'Delete') {
    remove();
    return true;
  }
  const line = model.lines[index];
  if (line?.kind !== 'action') return false;
  if (event.key === 'Enter') open(line.action);
  else if (event.key === 'm') moveOn(line.action);
  else return false;
  return true;
};

/** The line that the keyboard goes to when the current one leaves the list. */
const neighbour = ({ model: { lines }, index }: At): Partial<ActionsView> => {
  const line = [lines[index + 1], lines[index - 1]].find((own) => own?.kind === 'action');
  return { current: line ? placeOn(line) : null };
};

/** Moves an action on; the keyboard keeps its place where the action leaves what is shown. */
const movingOn =
  (at: At, change: (part: Partial<ActionsView>) => void) =>
  (action: ListedAction): void => {
    const state = nextState(action.state);
    const moved = { ...action, state, overdueDays: isEnded(state) ? null : action.overdueDays };
    if (inStates([moved], at.view.show).length === 0) change(neighbour(at));
    at.model.move(action, state);
  };

/** What the list does with a key; `index` is the current line's, -1 when there is none. */
export const useListKeys = (
  model: ActionsModel,
  index: number,
  keys: ActionKeys,
): ((event: KeyboardEvent) => void) => {
  const { view, change } = useActionsView();
  return (event) => {
    // Keys on a button inside belong to the button.
    if (event.target !== event.currentTarget || event.altKey) return;
    const at = { model, index, view };
    const isDone = act(at, event, { ...keys, moveOn: movingOn(at, change) });
    const step = isDone ? null : stepOf(at, event);
    if (!isDone && step === null) return;
    event.preventDefault();
    if (step) change(step);
  };
};
