/** What of the inbox is looked at, and which of its lines are chosen: kept while the workspace is open. Pure. */
import type { AlertKind, AlertState } from '../../../../shared/model/plan/alert.ts';
import { perOpening } from '../../../app/per-opening.ts';

/** The parts of the inbox: `open` is what nobody has done with or put off. */
export const inboxFolders = ['open', 'snoozed', 'done', 'all'] as const;

/** One of them. */
export type InboxFolder = (typeof inboxFolders)[number];

/** The folder in which lines of a state lie. */
export const folderOf: Readonly<Record<AlertState, Exclude<InboxFolder, 'all'>>> = {
  new: 'open',
  seen: 'open',
  snoozed: 'snoozed',
  done: 'done',
};

/** How the inbox is looked at. Accounts go by their numbers. */
export interface InboxState {
  readonly folder: InboxFolder;
  /** Only accounts that are there for it, whatever else they are there for; null for any reason. */
  readonly kind: AlertKind | null;
  readonly search: string;
  /** The line that keys act on, and its place: when it leaves, the line that comes to stand there is current. */
  readonly account: number | null;
  readonly at: number;
  readonly selected: ReadonlySet<number>;
}

/** What a workspace is opened with. */
export const wholeInbox: InboxState = {
  folder: 'open',
  kind: null,
  search: '',
  account: null,
  at: 0,
  selected: new Set(),
};

const narrowing = ['folder', 'kind', 'search'] as const satisfies readonly (keyof InboxState)[];

/** The next state. What is chosen is let go where other lines are looked at: nobody acts on what is out of sight. */
export const reduceInbox = (state: InboxState, change: Partial<InboxState>): InboxState => {
  const isOther = narrowing.some((part) => change[part] !== undefined && change[part] !== state[part]);
  return { ...state, ...(isOther && { selected: new Set<number>(), account: null, at: 0 }), ...change };
};

/** The state as it is kept per opening. */
export const heldInbox = perOpening(reduceInbox, wholeInbox);
