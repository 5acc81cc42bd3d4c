/** Which actions the user looks for. Pure. */
import { fold } from '../../../../shared/fold.ts';
import { isEnded, type ListedAction } from '../../../../shared/model/plan/action.ts';
import { searchFor } from '../../portfolio/filters/search.ts';
import type { ActionsView, ShownStates } from './view-state.ts';

const kept = new WeakMap<ListedAction, string>();

/** The folded words of an action, made once. */
const wordsOf = (action: ListedAction): string => {
  let words = kept.get(action);
  if (words === undefined) {
    const { title, note, owner, account } = action;
    words = [title, account.name, account.key, owner, note].map((text) => fold(text ?? '')).join('\n');
    kept.set(action, words);
  }
  return words;
};

const isShown = ({ state, overdueDays }: ListedAction, show: ShownStates): boolean => {
  switch (show) {
    case 'waiting':
      return !isEnded(state);
    case 'overdue':
      return overdueDays !== null;
    case 'ended':
      return isEnded(state);
    case 'all':
      return true;
  }
};

/** What narrows the actions whatever their state. */
type Narrowing = Pick<ActionsView, 'search' | 'owner' | 'account'>;

/** The actions of the owner, the account and the words that are looked for, in whatever state. */
export const narrowed = (
  actions: readonly ListedAction[],
  { search, owner, account }: Narrowing,
): readonly ListedAction[] => {
  const finds = searchFor(search);
  if (finds === null && owner === undefined && account === null) return actions;
  return actions.filter(
    (action) =>
      (owner === undefined || action.owner === owner) &&
      (account === null || action.account.id === account) &&
      (finds === null || finds(wordsOf(action))),
  );
};

/** Those of them in the states that are looked for. */
export const inStates = (actions: readonly ListedAction[], show: ShownStates): readonly ListedAction[] =>
  show === 'all' ? actions : actions.filter((action) => isShown(action, show));

/** Folds the words of all actions ahead of the first search. */
export const foldAhead = (actions: readonly ListedAction[]): void => actions.forEach(wordsOf);
