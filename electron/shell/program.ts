/** The program behind the page, the same in every shell: what a shell gives, and the door it gets. */
import { join } from 'node:path';
import { makeJobs } from '../engine/host/jobs.ts';
import { type Door, type Handlers, makeDoor } from '../ipc/door.ts';
import type { Context, ShellParts } from './context.ts';
import { connectEngine } from './engine.ts';
import { alertHandlers } from './handlers/alerts.ts';
import { appHandlers } from './handlers/app.ts';
import { commentHandlers } from './handlers/comments.ts';
import { decisionHandlers } from './handlers/decisions.ts';
import { explainHandlers } from './handlers/explain.ts';
import { importHandlers } from './handlers/imports.ts';
import { modelHandlers } from './handlers/models.ts';
import { noteHandlers } from './handlers/notes.ts';
import { overviewHandlers } from './handlers/overview.ts';
import { pageHandlers } from './handlers/pages.ts';
import { peopleHandlers } from './handlers/people.ts';
import { planHandlers } from './handlers/plan.ts';
import { playHandlers } from './handlers/plays.ts';
import { portfolioHandlers } from './handlers/portfolio.ts';
import { questionnaireHandlers } from './handlers/questionnaire.ts';
import { reportHandlers } from './handlers/reports.ts';
import { reviewHandlers } from './handlers/reviews.ts';
import { rowsHandlers } from './handlers/rows.ts';
import { surveyHandlers } from './handlers/surveys.ts';
import { typedAnswerHandlers } from './handlers/typed-answers.ts';
import { valueHandlers } from './handlers/value.ts';
import { workspaceHandlers } from './handlers/workspaces.ts';
import { makePathIds } from './path-ids.ts';
import { openPreferences, type PreferenceStore } from './preferences.ts';

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
  ...explainHandlers(context),
  ...decisionHandlers(context),
  ...modelHandlers(context),
  ...peopleHandlers(context),
  ...overviewHandlers(context),
  ...portfolioHandlers(context),
  ...questionnaireHandlers(context),
  ...rowsHandlers(context),
  ...surveyHandlers(context),
  ...typedAnswerHandlers(context),
  ...commentHandlers(context),
  ...valueHandlers(context),
  ...planHandlers(context),
  ...playHandlers(context),
  ...reviewHandlers(context),
  ...alertHandlers(context),
  ...noteHandlers(context),
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
  const door = makeDoor({
    origin: parts.origin,
    handlers: handlersOf(context),
    registerFile: context.files.add,
  });
  return {
    door,
    preferences,
    close() {
      context.jobs.cancelAll();
      context.engine.close();
    },
  };
};
