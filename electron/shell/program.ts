/** The program behind the page, the same in every shell: what a shell gives, and the door it gets. */
import { join } from 'node:path';
import { makeJobs } from '../engine/host/jobs.ts';
import { type Door, type Handlers, makeDoor } from '../ipc/door.ts';
import type { Context, ShellParts } from './context.ts';
import { connectEngine } from './engine.ts';
import { alertHandlers } from './handlers/alerts.ts';
import { appHandlers } from './handlers/app.ts';
import { backupHandlers } from './handlers/backups.ts';
import { commentHandlers } from './handlers/comments.ts';
import { decisionHandlers } from './handlers/decisions.ts';
import { explainHandlers } from './handlers/explain.ts';
import { exportHandlers } from './handlers/exports.ts';
import { importHandlers } from './handlers/imports.ts';
import { logHandlers } from './handlers/log.ts';
import { modelHandlers } from './handlers/models.ts';
import { noteHandlers } from './handlers/notes.ts';
import { overviewHandlers } from './handlers/overview.ts';
import { pageHandlers } from './handlers/pages.ts';
import { passwordHandlers } from './handlers/password.ts';
import { peopleHandlers } from './handlers/people.ts';
import { pictureHandlers } from './handlers/pictures.ts';
import { planHandlers } from './handlers/plan.ts';
import { playHandlers } from './handlers/plays.ts';
import { portfolioHandlers } from './handlers/portfolio.ts';
import { questionnaireHandlers } from './handlers/questionnaire.ts';
import { reportFactsHandlers } from './handlers/report-facts.ts';
import { reportSettingsHandlers } from './handlers/report-settings.ts';
import { reportHandlers } from './handlers/reports.ts';
import { reviewHandlers } from './handlers/reviews.ts';
import { rowsHandlers } from './handlers/rows.ts';
import { surveyHandlers } from './handlers/surveys.ts';
import { templateHandlers } from './handlers/template.ts';
import { typedAnswerHandlers } from './handlers/typed-answers.ts';
import { valueHandlers } from './handlers/value.ts';
import { workspaceHandlers } from './handlers/workspaces.ts';
import { makeKeptPasswords } from './kept-passwords.ts';
import { refuseWhileLocked } from './locked-calls.ts';
import { makeOpenFile } from './open-file.ts';
import { signLog } from './log.ts';
import { makePathIds } from './path-ids.ts';
import { openPreferences, type PreferenceStore } from './preferences.ts';

/** A running program. */
export interface Program {
  /** The window's. */
  readonly door: Door;
  /** That of pages which print: what was begun before the window was locked is printed behind the lock. */
  readonly papers: Door;
  readonly preferences: PreferenceStore;
  close(): void;
}

const handlersOf = (context: Context): Handlers => ({
  ...appHandlers(context),
  ...workspaceHandlers(context),
  ...passwordHandlers(context),
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
  ...backupHandlers(context),
  ...noteHandlers(context),
  ...logHandlers(context),
  ...reportSettingsHandlers(context),
  ...reportHandlers(context),
  ...pictureHandlers(context),
  ...exportHandlers(context),
  ...templateHandlers(context),
  ...reportFactsHandlers(context),
});

/** Starts the program: its engine runs when this answers. */
export const startProgram = (parts: ShellParts): Program => {
  const preferences = openPreferences(join(parts.places.userData, 'preferences.json'), parts.locale);
  const context: Context = {
    ...parts,
    engine: connectEngine(parts.startEngine, (event) => {
      // A new process knows nobody yet.
      if (event.type === 'engine.restarted') sign();
      parts.emit(event);
    }),
    jobs: makeJobs(parts.emit),
    preferences,
    files: makePathIds(),
    openFile: makeOpenFile(),
    keptPasswords: makeKeptPasswords(join(parts.places.userData, 'passwords'), parts.secrets),
    openPrinter: () => parts.openPrinter(papers),
  };
  const sign = (): void => void signLog(context).catch(() => undefined);
  sign();
  const handlers = handlersOf(context);
  const papers = makeDoor({ origin: parts.origin, handlers });
  const door = makeDoor({
    origin: parts.origin,
    handlers,
    refuse: refuseWhileLocked(context.openFile),
    registerFile: context.files.add,
  });
  parts.asked.listen(() => parts.emit({ type: 'workspace.asked' }));
  return {
    door,
    papers,
    preferences,
    close() {
      context.jobs.cancelAll();
      context.engine.close();
    },
  };
};
