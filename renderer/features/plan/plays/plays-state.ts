/** The part of the plan's screen that shows the plays: which one is looked at, and what is typed and not saved. Pure. */
import { perOpening } from '../../../app/per-opening.ts';
import { blankFields, isSame, type PlayFields } from './play-fields.ts';

/** Which plays are listed. */
export const playFilters = ['all', 'edited', 'own', 'off'] as const;

/** One of them. */
export type PlayFilter = (typeof playFilters)[number];

/** What is typed about a play and not saved. */
export interface PlayDraft {
  readonly fields: PlayFields;
  /** Whether somebody tried to save it: only then is said what it lacks. */
  readonly isTried: boolean;
}

/** All of it. */
export interface PlaysState {
  /** Key of the play, or name of the new one, that is looked at; null: the first of the list. */
  readonly chosen: string | null;
  readonly search: string;
  readonly filter: PlayFilter;
  /** By key; those of no play that is kept are new ones. */
  readonly drafts: Readonly<Record<string, PlayDraft>>;
  /** What was saved last: in sight until something else is searched for, whatever its words are now. */
  readonly saved: string | null;
  /** How many new ones were begun: each has a name of its own. */
  readonly begun: number;
}

/** What can happen. */
export type PlaysAction =
  | { readonly type: 'chosen'; readonly key: string }
  | { readonly type: 'searched'; readonly search: string }
  | { readonly type: 'filtered'; readonly filter: PlayFilter }
  /** A new play, with what it begins with. */
  | { readonly type: 'begun'; readonly fields: PlayFields }
  /** `kept`: the fields of the play as it is kept, null for a new one. */
  | {
      readonly type: 'typed';
      readonly key: string;
      readonly fields: PlayFields;
      readonly kept: PlayFields | null;
    }
  | { readonly type: 'tried'; readonly key: string }
  /** What was typed about it is given up. */
  | { readonly type: 'left'; readonly key: string }
  /** `as`: the key that it is kept under. */
  | { readonly type: 'saved'; readonly key: string; readonly as: string };

/** As it begins. */
export const startPlays: PlaysState = {
  chosen: null,
  search: '',
  filter: 'all',
  drafts: {},
  saved: null,
  begun: 0,
};

type Drafts = PlaysState['drafts'];

const without = (drafts: Drafts, key: string): Drafts => {
  const { [key]: _left, ...rest } = drafts;
  return rest;
};

/** New plays in which nothing was typed go as soon as something else is looked at. */
const withoutBlank = (drafts: Drafts, but: string): Drafts =>
  Object.fromEntries(
    Object.entries(drafts).filter(([key, { fields }]) => key === but || !isSame(fields, blankFields)),
  );

const typed = (
  drafts: Drafts,
  { key, fields, kept }: Extract<PlaysAction, { readonly type: 'typed' }>,
): Drafts =>
  kept && isSame(fields, kept)
    ? without(drafts, key)
    : { ...drafts, [key]: { fields, isTried: drafts[key]?.isTried ?? false } };

const begun = (state: PlaysState, fields: PlayFields): PlaysState => {
  const name = `new.${state.begun + 1}`;
  const drafts = { ...withoutBlank(state.drafts, name), [name]: { fields, isTried: false } };
  return { ...state, chosen: name, drafts, begun: state.begun + 1 };
};

const tried = (state: PlaysState, key: string): PlaysState => {
  const draft = state.drafts[key];
  return draft ? { ...state, drafts: { ...state.drafts, [key]: { ...draft, isTried: true } } } : state;
};

/** The next state. */
export const reducePlays = (state: PlaysState, action: PlaysAction): PlaysState => {
  switch (action.type) {
    case 'chosen':
      return { ...state, chosen: action.key, drafts: withoutBlank(state.drafts, action.key) };
    case 'searched':
      return { ...state, search: action.search, saved: null };
    case 'filtered':
      return { ...state, filter: action.filter, saved: null };
    case 'begun':
      return begun(state, action.fields);
    case 'typed':
      return { ...state, drafts: typed(state.drafts, action) };
    case 'tried':
      return tried(state, action.key);
    case 'left':
      return { ...state, drafts: without(state.drafts, action.key) };
    case 'saved':
      return { ...state, chosen: action.as, saved: action.as, drafts: without(state.drafts, action.key) };
  }
};

/** The state of each opening of a workspace. */
export const heldPlays = perOpening(reducePlays, startPlays);

/** How many plays hold something that would be lost. */
export const unsavedPlays = ({ drafts }: Pick<PlaysState, 'drafts'>): number =>
  Object.values(drafts).filter(({ fields }) => !isSame(fields, blankFields)).length;
