/** How the user looks at the actions: as a list or a board, which ones, in what order, which are chosen. Pure. */
import { perOpening } from '../../../app/per-opening.ts';

/** What can be looked for by state. */
export const shownStates = ['waiting', 'overdue', 'ended', 'all'] as const;

/** One of them. */
export type ShownStates = (typeof shownStates)[number];

/** What the list can be put into groups by. */
export const groupings = ['account', 'owner', 'state'] as const;

/** One of them. */
export type Grouping = (typeof groupings)[number];

/** The columns of the list. */
export const actionColumns = ['state', 'title', 'account', 'reason', 'change', 'owner', 'due'] as const;

/** One of them. */
export type ActionColumn = (typeof actionColumns)[number];

/** How far back the summary counts what was done, in days. */
export const summaryDays = [30, 90] as const;

/** The view; it outlives the screen, until another workspace is opened. */
export interface ActionsView {
  readonly layout: 'list' | 'board';
  readonly show: ShownStates;
  readonly search: string;
  /** Undefined: everybody's; null: nobody's. */
  readonly owner: string | null | undefined;
  /** One account alone; null: all. */
  readonly account: number | null;
  readonly group: Grouping | null;
  /** Keys of groups that are folded. */
  readonly folded: ReadonlySet<string>;
  /** By due date the list stands as the plan does: overdue first, what has ended last. */
  readonly order: { readonly column: ActionColumn; readonly descending: boolean };
  /** The action that the keyboard stands on, or the key of the group. */
  readonly current: { readonly action: number } | { readonly group: string } | null;
  readonly selected: ReadonlySet<number>;
  /** Where a range of selected actions begins. */
  readonly anchor: number | null;
  readonly days: (typeof summaryDays)[number];
}

/** What waits, overdue first. */
export const usualView: ActionsView = {
  layout: 'list',
  show: 'waiting',
  search: '',
  owner: undefined,
  account: null,
  group: null,
  folded: new Set(),
  order: { column: 'due', descending: false },
  current: null,
  selected: new Set(),
  anchor: null,
  days: 90,
};

/** What shows every action again. */
export const unnarrowed = {
  show: 'all',
  search: '',
  owner: undefined,
  account: null,
} satisfies Partial<ActionsView>;

/** The view, opening by opening; a step changes parts of it. */
export const heldView = perOpening<ActionsView, Partial<ActionsView>>(
  (view, part) => ({ ...view, ...part }),
  usualView,
);
