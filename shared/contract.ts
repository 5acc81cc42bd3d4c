/**
 * Every call between page and engine: the schema of its input and the type of its output.
 * The page sees types only; the door (electron/ipc) parses every input against the schema.
 */
import { z } from 'zod';
import type { AppState, WorkspaceInfo } from './app-state.ts';
import type { AppEvent } from './events.ts';
import type { ErrorValue } from './errors.ts';
import { alertCalls, type AlertOutputs } from './calls/alerts.ts';
import { backupCalls, type BackupOutputs } from './calls/backups.ts';
import { commentCalls, type CommentOutputs } from './calls/comments.ts';
import { decisionCalls, type DecisionOutputs } from './calls/decisions.ts';
import { explainCalls, type ExplainOutputs } from './calls/explain.ts';
import { importCalls, type ImportOutputs } from './calls/imports.ts';
import { exportCalls, type ExportOutputs } from './calls/exports.ts';
import { logCalls, type LogOutputs } from './calls/log.ts';
import { modelCalls, type ModelOutputs } from './calls/models.ts';
import { noteCalls, type NoteOutputs } from './calls/notes.ts';
import { overviewCalls, type OverviewOutputs } from './calls/overview.ts';
import { pictureCalls, type PictureOutputs } from './calls/pictures.ts';
import { planCalls, type PlanOutputs } from './calls/plan.ts';
import { playCalls, type PlayOutputs } from './calls/plays.ts';
import { portfolioCalls, type PortfolioOutputs } from './calls/portfolio.ts';
import { questionnaireCalls, type QuestionnaireOutputs } from './calls/questionnaire.ts';
import { asOf, author, fileId, language, nothing } from './calls/parts.ts';
import { openingParts, passwordCalls, type PasswordOutputs } from './calls/password.ts';
import { reportFactsCalls, type ReportFactsOutputs } from './calls/report-facts.ts';
import { reportCalls, type ReportOutputs } from './calls/reports.ts';
import { reviewCalls, type ReviewOutputs } from './calls/reviews.ts';
import { rowsCalls, type RowsOutputs } from './calls/rows.ts';
import { surveyCalls, type SurveyOutputs } from './calls/surveys.ts';
import { templateCalls, type TemplateOutputs } from './calls/template.ts';
import { typedAnswerCalls, type TypedAnswerOutputs } from './calls/typed-answers.ts';
import { valueCalls, type ValueOutputs } from './calls/value.ts';
import { peopleCalls, type PeopleOutputs } from './calls/people.ts';
import { type Language, languages } from './languages.ts';
import { lockAfterMinutes } from './lock-after.ts';
import type { AccountPage } from './model/account-page.ts';
import type { PlanAttention } from './model/plan/today.ts';
import type { PackedPage } from './model/portfolio/packed-page.ts';

export { languages, type Language };
export type { AppState, RecentWorkspace, WorkspaceInfo } from './app-state.ts';
export type { AppEvent, BackedUp, HistoryKept, JobResult, SavedFile } from './events.ts';
export type { JobStarted } from './calls/parts.ts';
export type { ImportSummary } from './calls/imports.ts';

/** A file that the user chose or dropped: an opaque id and its base name. */
export interface FileRef {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

/** The input schema of every call. */
export const calls = {
  'app.state': nothing,
  /** Ends an engine that does not answer, and starts another. */
  'engine.restart': nothing,
  'app.preferences': z.strictObject({
    language: language.optional(),
    theme: z.enum(['auto', 'light', 'dark']).optional(),
    author: author.optional(),
    /** All of them, in place of those kept before. */
    hintsClosed: z.array(z.string().max(40)).max(200).optional(),
    lockAfterMinutes: z.literal(lockAfterMinutes).optional(),
  }),
  'workspace.create': z.strictObject({
    name: z.string().trim().min(1).max(80),
    ...openingParts,
  }),
  'workspace.open': z.strictObject({ file: fileId, ...openingParts }),
  /** The workspace that the system asked to open, once; the page asks at its start and when it is told. */
  'workspace.asked': nothing,
  'workspace.openRecent': z.strictObject({ id: z.string(), ...openingParts }),
  'workspace.forgetRecent': z.strictObject({ id: z.string() }),
  /** What needs attention in a workspace of the list; it is not opened for it. */
  'workspace.attention': z.strictObject({ id: z.string() }),
  /** Opens the open workspace once more, for writing if that is possible by now. */
  'workspace.reopen': nothing,
  'workspace.sample': nothing,
  'workspace.close': nothing,
  ...passwordCalls,
  ...importCalls,
  'job.cancel': z.strictObject({ job: z.string() }),
  'portfolio.open': z.strictObject({ asOf }),
  'account.open': z.strictObject({ account: z.int(), asOf }),
  ...explainCalls,
  ...decisionCalls,
  ...modelCalls,
  ...peopleCalls,
  ...overviewCalls,
  ...portfolioCalls,
  ...questionnaireCalls,
  ...rowsCalls,
  ...surveyCalls,
  ...typedAnswerCalls,
  ...commentCalls,
  ...valueCalls,
  ...planCalls,
  ...playCalls,
  ...reviewCalls,
  ...alertCalls,
  ...backupCalls,
  ...noteCalls,
  ...logCalls,
  ...reportCalls,
  ...pictureCalls,
  ...exportCalls,
  ...templateCalls,
  ...reportFactsCalls,
} as const;

/** The name of a call. */
export type CallName = keyof typeof calls;

/** What each call takes. */
export type CallInput<N extends CallName> = z.input<(typeof calls)[N]>;

/** What each call answers. */
export interface CallOutputs
  extends
    ImportOutputs,
    ExportOutputs,
    ExplainOutputs,
    DecisionOutputs,
    ModelOutputs,
    PeopleOutputs,
    OverviewOutputs,
    PortfolioOutputs,
    QuestionnaireOutputs,
    RowsOutputs,
    SurveyOutputs,
    TypedAnswerOutputs,
    CommentOutputs,
    ValueOutputs,
    PlanOutputs,
    PlayOutputs,
    ReviewOutputs,
    AlertOutputs,
    NoteOutputs,
    BackupOutputs,
    LogOutputs,
    ReportOutputs,
    PictureOutputs,
    TemplateOutputs,
    PasswordOutputs,
    ReportFactsOutputs {
  'app.state': AppState;
  'engine.restart': null;
  'app.preferences': AppState;
  'workspace.create': WorkspaceInfo;
  'workspace.open': WorkspaceInfo;
  'workspace.asked': FileRef | null;
  'workspace.openRecent': WorkspaceInfo;
  'workspace.forgetRecent': AppState;
  /** Null where it cannot be told. */
  'workspace.attention': PlanAttention | null;
  'workspace.reopen': WorkspaceInfo;
  'workspace.sample': WorkspaceInfo;
  'workspace.close': AppState;
  'job.cancel': { readonly cancelled: boolean };
  'portfolio.open': PackedPage;
  'account.open': AccountPage;
}

/** The answer of a call: a value or an error, never an exception. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ErrorValue };

/** The one object the page sees: `window.nabiz`. */
export interface NabizBridge {
  readonly call: <N extends CallName>(name: N, input: CallInput<N>) => Promise<Answer<CallOutputs[N]>>;
  /** Hears every event until the answered function is called. */
  readonly listen: (hear: (event: AppEvent) => void) => () => void;
  /** Turns chosen or dropped files (DOM `File` objects) into ids; the page never sees a path. */
  readonly fileRefs: (files: readonly object[]) => Promise<readonly FileRef[]>;
}
