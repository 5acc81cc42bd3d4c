/** Backups of a workspace, as the page and the command line speak of them. */

/** Why a backup was made: the words stand in the names of the files, so they never change. */
export const backupReasons = [
  'opening',
  'working',
  'import',
  'undo',
  'model',
  'migration',
  'restore',
  'asked',
] as const;

/** One of them. */
export type BackupReason = (typeof backupReasons)[number];

/** A backup as its file tells it, without looking inside. */
export interface Backup {
  /** The file's base name: backups of one workspace lie in one folder. */
  readonly file: string;
  /** When it was made: `YYYY-MM-DDTHH:MM:SS`, as the clock on the wall stood. */
  readonly madeAt: string;
  readonly reason: BackupReason;
  readonly bytes: number;
}

/** What is in it. */
export interface BackupContents {
  readonly accounts: number;
  /** `YYYY-MM-DD`; null where there are no facts. */
  readonly newestFact: string | null;
  /** Imports that were not taken back. */
  readonly imports: number;
}

/** Why nothing can be said of it: another password opens it than the workspace, or it is damaged. */
export type Unreadable = 'password' | 'damaged';

/** What was found in it: its contents, or why there are none. */
export type Described =
  | { readonly contents: BackupContents; readonly unreadable: null }
  | { readonly contents: null; readonly unreadable: Unreadable };

/** Both. */
export type DescribedBackup = Backup & Described;
