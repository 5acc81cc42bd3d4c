/** The password of the open workspace: given, changed, removed, kept by the system; and locking. */
import { z } from 'zod';
import type { AppState, WorkspaceInfo } from '../contract.ts';
import { nothing } from './parts.ts';

/** Longer is no safer. A sentence fits. */
const longest = 200;

const password = z.string().min(1).max(longest);

/** What opening takes besides the file: its password, and whether the system is to keep it. */
export const openingParts = {
  password: password.optional(),
  keep: z.boolean().optional(),
} as const;

const order = z.strictObject({
  /** The password of now; left out where there is none. */
  current: password.optional(),
  /** The one from now on; left out = none. */
  next: password.optional(),
});

/** What is to become of the password. */
export type PasswordOrder = z.output<typeof order>;

/** What became of it. */
export interface PasswordChanged {
  readonly workspace: WorkspaceInfo;
  /** Backups that follow it. */
  readonly backups: number;
  /** Backups that another password opens: they are as before. */
  readonly backupsKept: number;
  /** Damaged files among the backups that stay without a password. */
  readonly plainLeft: number;
}

/** Whether the system's key store can keep passwords: `unsafe` where it would lie there for everybody to read. */
export type KeyStore = 'safe' | 'unsafe' | 'none';

/** The password of the open workspace in the system's key store. */
export interface Keeping {
  readonly store: KeyStore;
  readonly isKept: boolean;
}

/** Their input schemas. */
export const passwordCalls = {
  'workspace.password': order,
  /** Closes the workspace and keeps in mind which it was, so that its password alone opens it again. */
  'workspace.lock': nothing,
  /** Opens the workspace that was locked. */
  'workspace.unlock': z.strictObject({ password }),
  'password.keeping': nothing,
  /** Takes the password of the open workspace out of the system's key store. */
  'password.forget': nothing,
} as const;

/** What they answer. */
export interface PasswordOutputs {
  'workspace.password': PasswordChanged;
  'workspace.lock': AppState;
  'workspace.unlock': WorkspaceInfo;
  'password.keeping': Keeping;
  'password.forget': Keeping;
}
