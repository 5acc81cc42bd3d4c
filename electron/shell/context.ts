/** What a shell gives to the program, and what the handlers work with. */
import type { AppEvent } from '../../shared/contract.ts';
import type { Jobs } from '../engine/host/jobs.ts';
import type { OpenPrinter } from '../engine/reports/printer.ts';
import type { Door } from '../ipc/door.ts';
import type { AskedWorkspace } from './asked-workspace.ts';
import type { Engine, StartEngine } from './engine.ts';
import type { KeptPasswords, Secrets } from './kept-passwords.ts';
import type { OpenFile } from './open-file.ts';
import type { PathIds } from './path-ids.ts';
import type { PreferenceStore } from './preferences.ts';

/** Folders that a shell knows. */
export interface Places {
  /** The user's own folder for this program: preferences, the sample client. */
  readonly userData: string;
  /** The user's documents, where workspaces and reports go. */
  readonly documents: string;
  /** The sample client's files, shipped with the program. */
  readonly samples: string;
}

/** What a shell gives. */
export interface ShellParts {
  readonly version: string;
  /** The system's language, such as `tr-TR`. */
  readonly locale: string;
  readonly origin: string;
  readonly places: Places;
  readonly startEngine: StartEngine;
  /** Opens a printer whose page talks to this door. */
  readonly openPrinter: (door: Door) => ReturnType<OpenPrinter>;
  /** Where a report goes: asks, or answers the suggestion. Undefined when the user thought better of it. */
  readonly savePlace: (suggested: SuggestedPlace) => Promise<string | undefined>;
  /** Shows a file or folder in the system's file manager; false where there is none. */
  readonly reveal: (path: string) => Promise<boolean>;
  /** Puts a picture (PNG) on the clipboard; left out where only the page can. */
  readonly copyPicture?: (png: Uint8Array) => Promise<void>;
  /** The system's key store; left out where the shell reaches none. */
  readonly secrets?: Secrets;
  /** Workspaces that the system asks for. */
  readonly asked: AskedWorkspace;
  /** Tells the page. */
  readonly emit: (event: AppEvent) => void;
  /** Heard when preferences changed: a menu has a language too. */
  readonly preferencesChanged?: (store: PreferenceStore) => void;
}

/** Where a report would go by itself. */
export interface SuggestedPlace {
  readonly kind: 'file' | 'folder';
  readonly path: string;
}

/** What the handlers work with. */
export interface Context extends Omit<ShellParts, 'openPrinter' | 'secrets'> {
  readonly engine: Engine;
  readonly jobs: Jobs;
  readonly preferences: PreferenceStore;
  readonly files: PathIds;
  readonly openFile: OpenFile;
  readonly keptPasswords: KeptPasswords;
  readonly openPrinter: OpenPrinter;
}
