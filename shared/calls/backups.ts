/** Backups of the open workspace, and the ways out for one that is damaged. */
import { z } from 'zod';
import type { WorkspaceInfo } from '../contract.ts';
import type { ErrorValue } from '../errors.ts';
import type { Backup, DescribedBackup } from '../model/backup.ts';
import type { Recovery } from '../model/integrity.ts';
import { type JobStarted, nothing } from './parts.ts';

/** What there is to choose from: the backups of the open workspace, or of the one that could not be opened. */
export interface BackupList {
  /** Newest first. */
  readonly backups: readonly Backup[];
  /** Whether they are made without being asked for. */
  readonly isOn: boolean;
  /** Why the last one that nobody asked for could not be made; null when it was. */
  readonly failed: ErrorValue | null;
}

/** A workspace that was refused because it is damaged. */
export interface Damaged {
  /** The file's base name without its ending. */
  readonly name: string;
  /** Newest first; one whose contents could not be read is no way out. */
  readonly backups: readonly DescribedBackup[];
}

/** What was read out of a damaged workspace into a new one. */
export interface Recovered extends Recovery {
  /** The new workspace's name, and the id to open it by. */
  readonly recovered: string;
  readonly file: string;
}

const file = z.string().min(1).max(300);

/** The input schema of each call. */
export const backupCalls = {
  'backups.list': nothing,
  /** What is in each of them: files are opened for it. */
  'backups.describe': nothing,
  'backups.make': nothing,
  /** A copy of the workspace as it is now, where the user says. */
  'backups.saveCopy': nothing,
  'backups.reveal': nothing,
  'backups.turn': z.strictObject({ isOn: z.boolean() }),
  /** Puts a backup in the place of the open workspace, after a backup of what it holds now. */
  'backups.restore': z.strictObject({ file }),
  /** Puts a backup in the place of the damaged workspace, which is kept beside its backups. */
  'damaged.restore': z.strictObject({ file }),
  /** The workspace that could not be opened; null when there was none. */
  'damaged.look': nothing,
  /** Reads what can be read into a new workspace, where the user says. */
  'damaged.recover': nothing,
} as const;

/** What each call answers. */
export interface BackupOutputs {
  'backups.list': BackupList;
  'backups.describe': readonly DescribedBackup[];
  'backups.make': JobStarted;
  'backups.saveCopy': JobStarted;
  'backups.reveal': { readonly shown: boolean };
  'backups.turn': BackupList;
  'backups.restore': WorkspaceInfo;
  'damaged.restore': WorkspaceInfo;
  'damaged.look': Damaged | null;
  'damaged.recover': JobStarted;
}
