/** The columns of the board, and where keys take a card. Pure. */
import {
  type ActionState,
  actionStates,
  isEnded,
  type ListedAction,
} from '../../../../../shared/model/plan/action.ts';

/** A column: a state with its first cards. */
export interface BoardColumn {
  readonly state: ActionState;
  readonly cards: readonly ListedAction[];
  /** How many are not drawn. */
  readonly more: number;
  /** All of them, and how many of those wait too long. */
  readonly count: number;
  readonly overdue: number;
}

/** State → how many cards are drawn at most. */
export type BoardLimits = Readonly<Record<ActionState, number>>;

/** What waits matters more than what has ended. */
export const usualLimits: BoardLimits = { open: 50, doing: 50, done: 10, dropped: 10 };

/** The limits after more of a column was asked for. */
export const withMore = (limits: BoardLimits, state: ActionState): BoardLimits => ({
  ...limits,
  [state]: limits[state] + usualLimits.open,
});

/** The columns; `actions` stand as the plan has them, `among` are those that are looked for. */
export const columnsOf = (
  actions: readonly ListedAction[],
  among: readonly ListedAction[],
  limits: BoardLimits,
): readonly BoardColumn[] => {
  const wanted = among.length === actions.length ? null : new Set(among);
  const own = Map.groupBy(
    wanted === null ? actions : actions.filter((action) => wanted.has(action)),
    ({ state }) => state,
  );
  return actionStates.map((state) => {
    const all = own.get(state) ?? [];
    return {
      state,
      cards: all.slice(0, limits[state]),
      more: Math.max(0, all.length - limits[state]),
      count: all.length,
      overdue: isEnded(state) ? 0 : all.filter(({ overdueDays }) => overdueDays !== null).length,
    };
  });
};

interface Place {
  readonly column: number;
  readonly card: number;
}

const placeOf = (columns: readonly BoardColumn[], action: number | null): Place | null => {
  const column = columns.findIndex(({ cards }) => cards.some(({ id }) => id === action));
  if (column < 0) return null;
  return { column, card: columns[column]?.cards.findIndex(({ id }) => id === action) ?? 0 };
};

const firstOf = (columns: readonly BoardColumn[]): ListedAction | null =>
  columns.find(({ cards }) => cards.length > 0)?.cards[0] ?? null;

/** The next column with a card, in a direction. */
const beside = (columns: readonly BoardColumn[], { column, card }: Place, way: 1 | -1): ListedAction | null => {
  for (let at = column + way; at >= 0 && at < columns.length; at += way) {
    const cards = columns[at]?.cards ?? [];
    if (cards.length > 0) return cards[Math.min(card, cards.length - 1)] ?? null;
  }
  return null;
};

/** Which way a key goes across the board: on in the reading direction, or back; null for other keys. */
export const wayOf = (key: string, isRtl: boolean): 1 | -1 | null => {
  if (key === 'ArrowRight') return isRtl ? -1 : 1;
  if (key === 'ArrowLeft') return isRtl ? 1 : -1;
  return null;
};

/** The card that a key goes to; null where it leads nowhere. `current` is the card that the keyboard stands on. */
export const cardAfter = (
  columns: readonly BoardColumn[],
  current: number | null,
  { key, isRtl }: { readonly key: string; readonly isRtl: boolean },
): ListedAction | null => {
  const place = placeOf(columns, current);
  if (place === null) return firstOf(columns);
  const cards = columns[place.column]?.cards ?? [];
  const way = wayOf(key, isRtl);
  if (way !== null) return beside(columns, place, way);
  switch (key) {
    case 'ArrowDown':
      return cards[place.card + 1] ?? null;
    case 'ArrowUp':
      return cards[place.card - 1] ?? null;
    case 'Home':
      return cards[0] ?? null;
    case 'End':
      return cards.at(-1) ?? null;
    default:
      return null;
  }
};

/** The state that a key moves a card to: the next column with Shift and an arrow, or a column by its number. */
export const stateAfter = (
  state: ActionState,
  { key, shiftKey, isRtl }: { readonly key: string; readonly shiftKey: boolean; readonly isRtl: boolean },
): ActionState | null => {
  const byNumber = actionStates[Number(key) - 1];
  if (/^[1-4]$/.test(key) && byNumber) return byNumber === state ? null : byNumber;
  const way = shiftKey ? wayOf(key, isRtl) : null;
  return way === null ? null : (actionStates[actionStates.indexOf(state) + way] ?? null);
};
