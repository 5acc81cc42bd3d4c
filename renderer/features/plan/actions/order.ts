/** The order of the list: every column becomes numbers once, so that turning it round looks at nothing else. Pure. */
import { parseDay } from '../../../../shared/dates.ts';
import { actionStates, type ListedAction } from '../../../../shared/model/plan/action.ts';
import { type Keys, orderedPlaces } from '../../portfolio/rows/order.ts';
import { scoreChange } from './moved-since.ts';
import type { ActionColumn, ActionsView } from './view-state.ts';

/** What the texts of columns are compared and named with. */
export interface OrderWords {
  readonly compare: (a: string, b: string) => number;
  /** Of what an action is about; null for nothing. */
  readonly reasonOf: (action: ListedAction) => string | null;
}

const places = (texts: readonly (string | null)[], compare: OrderWords['compare']): Keys => {
  const known = [...new Set(texts.filter((text) => text !== null))].toSorted(compare);
  const placeOf = new Map(known.map((text, place) => [text, place]));
  return Float64Array.from(texts, (text) => (text === null ? NaN : (placeOf.get(text) ?? NaN)));
};

const keysOf = (actions: readonly ListedAction[], column: ActionColumn, words: OrderWords): Keys => {
  const figures = (of: (action: ListedAction) => number | null): Keys =>
    Float64Array.from(actions, (action) => of(action) ?? NaN);
  switch (column) {
    case 'state':
      return figures(({ state }) => actionStates.indexOf(state));
    case 'title':
      return places(
        actions.map(({ title }) => title),
        words.compare,
      );
    case 'account':
      return places(
        actions.map(({ account }) => account.name),
        words.compare,
      );
    case 'reason':
      return places(actions.map(words.reasonOf), words.compare);
    case 'owner':
      return places(
        actions.map(({ owner }) => owner),
        words.compare,
      );
    case 'change':
      return figures(scoreChange);
    case 'due':
      return figures(({ dueOn }) => (dueOn === null ? null : (parseDay(dueOn) ?? null)));
  }
};

const kept = new WeakMap<readonly ListedAction[], Map<string, Keys>>();

/** The keys of a column, made once per answer of the engine and language. */
const keptKeys = (
  actions: readonly ListedAction[],
  column: ActionColumn,
  words: OrderWords & { readonly language: string },
): Keys => {
  const known = kept.get(actions) ?? new Map<string, Keys>();
  kept.set(actions, known);
  const name = `${column} ${words.language}`;
  const keys = known.get(name) ?? keysOf(actions, column, words);
  known.set(name, keys);
  return keys;
};

/** The actions in an order; equal ones stay as the plan has them, what is blank comes last. */
export const ordered = (
  actions: readonly ListedAction[],
  { column, descending }: ActionsView['order'],
  words: OrderWords & { readonly language: string },
): readonly ListedAction[] => {
  if (column === 'due' && !descending) return actions;
  const step = { keys: keptKeys(actions, column, words), descending };
  return Array.from(orderedPlaces(actions.length, [step]), (place) => actions[place] as ListedAction);
};

/** The order after a press on a heading: by this column, the other way round where it is that already. */
export const orderAfter = (order: ActionsView['order'], column: ActionColumn): ActionsView['order'] => ({
  column,
  descending: order.column === column && !order.descending,
});
