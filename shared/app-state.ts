/** What the page knows of the program and of the workspace that is open. */
import type { Language } from './languages.ts';
import type { LockAfterMinutes } from './lock-after.ts';
import type { ReadOnly } from './read-only.ts';

/** An opened workspace as the page knows it: no path, only a name. */
export interface WorkspaceInfo {
  readonly name: string;
  readonly accounts: number;
  /** The date of the newest fact: the as-of date unless the user picks another. Null while empty. */
  readonly newestFact: string | null;
  readonly isSample: boolean;
  /** Accounts in the inbox with something new at the newest data. */
  readonly newAlerts: number;
  /** Why nothing can be changed in it; null where it can. */
  readonly readOnly: ReadOnly | null;
  readonly hasPassword: boolean;
}

/** A workspace opened before; `available` is false when its file is gone. */
export interface RecentWorkspace {
  readonly id: string;
  readonly name: string;
  /** ISO date and time. */
  readonly openedAt: string;
  readonly available: boolean;
}

/** What the page knows of the program: how it speaks and looks, what is open, what was opened before. */
export interface AppState {
  readonly version: string;
  readonly language: Language;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Whose name stands beside changes of the plan; null while nobody gave one. */
  readonly author: string | null;
  /** Hints for newcomers that were closed, and those that the sample has shown. */
  readonly hintsClosed: readonly string[];
  readonly workspace: WorkspaceInfo | null;
  /** The workspace that is closed until its password is given. */
  readonly locked: { readonly name: string } | null;
  /** A workspace with a password is locked after so long without a touch; 0 = never. */
  readonly lockAfterMinutes: LockAfterMinutes;
  readonly recent: readonly RecentWorkspace[];
}
