/** What the engine and main tell the page without being asked, and what jobs end in. */
import type { MenuCommand } from './menu.ts';
import type { ErrorValue } from './errors.ts';
import type { Recovered } from './calls/backups.ts';
import type { ImportResult, UndoResult } from './import/index.ts';

/** A file or folder that a job wrote: an opaque id to reveal it, and its base name. */
export interface SavedFile {
  readonly id: string;
  readonly name: string;
  /** The folder's own name, for the sentence "saved in …". */
  readonly folder: string;
  readonly files: number;
  /** How many were asked for, where the work was stopped before the last one; what was done stays. */
  readonly stoppedOf?: number | undefined;
}

/** The history of all accounts is up to date: so many month ends are kept. */
export interface HistoryKept {
  readonly keptMonths: number;
}

/** A backup was made: its file’s name; null where nobody asked for it. */
export interface BackedUp {
  readonly backedUp: string | null;
}

/** What a job ends in: an import (dry runs too), an undone import, something saved, history brought up to date, a backup, a recovery. */
export type JobResult = ImportResult | UndoResult | SavedFile | HistoryKept | BackedUp | Recovered;

/** What the engine and main tell the page without being asked. */
export type AppEvent =
  | {
      readonly type: 'job.progress';
      readonly job: string;
      readonly phase:
        | 'reading'
        | 'loading'
        | 'undoing'
        | 'saving'
        | 'scoring'
        | 'printing'
        | 'history'
        | 'backup';
      /** 0..1; null while not known. */
      readonly share: number | null;
      /** What is being worked on: a file's or an account's name. */
      readonly subject: string;
      /** Rows done so far, where rows are what is worked on. */
      readonly rows?: number | undefined;
      /** Month ends done so far and all of them, where those are what is worked on. */
      readonly months?: { readonly done: number; readonly all: number } | undefined;
      /** How long the rest will take, as far as can be told. */
      readonly leftMs?: number | undefined;
    }
  | { readonly type: 'job.done'; readonly job: string; readonly result: JobResult }
  | { readonly type: 'job.failed'; readonly job: string; readonly error: ErrorValue }
  /** All accounts were looked at: alerts came or went. `accounts`: how many are new in the inbox. */
  | {
      readonly type: 'alerts.looked';
      readonly raised: number;
      readonly ended: number;
      readonly accounts: number;
    }
  /** A backup that nobody asked for could not be made; said once until one succeeds. */
  | { readonly type: 'backup.failed'; readonly error: ErrorValue }
  /** A workspace turned out to be damaged: it was not opened, or was closed again. */
  | { readonly type: 'workspace.damaged' }
  /** Somebody chose from the window's menu what only the page can do. */
  | { readonly type: 'menu.chosen'; readonly command: MenuCommand }
  /** The system asks for a workspace: `workspace.asked` names it. */
  | { readonly type: 'workspace.asked' }
  /** It died, and there is a new one; `reason` where it is known. */
  | { readonly type: 'engine.restarted'; readonly reason?: 'memory' | undefined }
  /** The engine has not answered for a minute; it may still come to an end by itself. */
  | { readonly type: 'engine.silent' }
  | { readonly type: 'engine.back' }
  /** It ended so often in so short a time that it is started again only when somebody asks. */
  | { readonly type: 'engine.stopped' };
