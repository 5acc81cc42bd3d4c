/** The program behind the page, the same in every shell: what a shell gives, and the door it gets. */
import { join } from 'node:path';
import type { AppEvent } from '../../shared/contract.ts';
import { makeJobs, type Jobs } from '../engine/host/jobs.ts';
import type { OpenPrinter } from '../engine/reports/printer.ts';
import { type Door, type Handlers, makeDoor } from '../ipc/door.ts';
import { connectEngine, type Engine, type StartEngine } from './engine.ts';
import { appHandlers } from './handlers/app.ts';
import { importHandlers } from './handlers/imports.ts';
import { pageHandlers } from './handlers/pages.ts';
import { reportHandlers } from './handlers/reports.ts';
import { workspaceHandlers } from './handlers/workspaces.ts';
import { makePathIds, type PathIds } from './path-ids.ts';
import { openPreferences, type PreferenceStore } from './preferences.ts';

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
export interface Context extends Omit<ShellParts, 'openPrinter'> {
  readonly engine: Engine;
  readonly jobs: Jobs;
  readonly preferences: PreferenceStore;
  readonly files: PathIds;
  readonly openPrinter: OpenPrinter;
}

/** A running program. */
export interface Program {
  readonly door: Door;
  readonly preferences: PreferenceStore;
  close(): void;
}

const handlersOf = (context: Context): Handlers => ({
  ...appHandlers(context),
  ...workspaceHandlers(context),
  ...importHandlers(context),
  ...pageHandlers(context),
  ...reportHandlers(context),
});

/** Starts the program: its engine runs when this answers. */
export const startProgram = (parts: ShellParts): Program => {
  const preferences = openPreferences(join(parts.places.userData, 'preferences.json'), parts.locale);
  const context: Context = {
    ...parts,
    engine: connectEngine(parts.startEngine, parts.emit),
    jobs: makeJobs(parts.emit),
    preferences,
    files: makePathIds(),
    openPrinter: () => parts.openPrinter(door),
  };
  const door = makeDoor({ origin: parts.origin, handlers: handlersOf(context), registerFile: context.files.add });
  return {
    door,
    preferences,
    close() {
      context.jobs.cancelAll();
      context.engine.close();
    },
  };
};
