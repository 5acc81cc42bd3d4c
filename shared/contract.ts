/**
 * Every call between page and engine: the schema of its input and the type of its output.
 * The page sees types only; the door (electron/ipc) parses every input against the schema.
 */
import { z } from 'zod';
import type { ErrorValue } from './errors.ts';
import { alertCalls, type AlertOutputs } from './calls/alerts.ts';
import { commentCalls, type CommentOutputs } from './calls/comments.ts';
import { decisionCalls, type DecisionOutputs } from './calls/decisions.ts';
import { explainCalls, type ExplainOutputs } from './calls/explain.ts';
import { importCalls, type ImportOutputs } from './calls/imports.ts';
import { modelCalls, type ModelOutputs } from './calls/models.ts';
import { noteCalls, type NoteOutputs } from './calls/notes.ts';
import { overviewCalls, type OverviewOutputs } from './calls/overview.ts';
import { planCalls, type PlanOutputs } from './calls/plan.ts';
import { playCalls, type PlayOutputs } from './calls/plays.ts';
import { portfolioCalls, type PortfolioOutputs } from './calls/portfolio.ts';
import { questionnaireCalls, type QuestionnaireOutputs } from './calls/questionnaire.ts';
import { asOf, author, fileId, language, nothing, rowId } from './calls/parts.ts';
import type { JobStarted } from './calls/parts.ts';
import { reviewCalls, type ReviewOutputs } from './calls/reviews.ts';
import { rowsCalls, type RowsOutputs } from './calls/rows.ts';
import { surveyCalls, type SurveyOutputs } from './calls/surveys.ts';
import { typedAnswerCalls, type TypedAnswerOutputs } from './calls/typed-answers.ts';
import { valueCalls, type ValueOutputs } from './calls/value.ts';
import { peopleCalls, type PeopleOutputs } from './calls/people.ts';
import type { ImportResult, UndoResult } from './import/index.ts';
import { type Language, languages } from './languages.ts';
import type { AccountPage } from './model/account-page.ts';
import type { PlanAttention } from './model/plan/today.ts';
import type { PackedPage } from './model/portfolio/packed-page.ts';

export { languages, type Language };
export type { JobStarted } from './calls/parts.ts';
export type { ImportSummary } from './calls/imports.ts';

/** An opened workspace as the page knows it: no path, only a name. */
export interface WorkspaceInfo {
  readonly name: string;
  readonly accounts: number;
  /** The date of the newest fact: the as-of date unless the user picks another. Null while empty. */
  readonly newestFact: string | null;
  readonly isSample: boolean;
  /** Accounts in the inbox with something new at the newest data. */
  readonly newAlerts: number;
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
  readonly workspace: WorkspaceInfo | null;
  readonly recent: readonly RecentWorkspace[];
}

/** A file that the user chose or dropped: an opaque id and its base name. */
export interface FileRef {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

/** A file or folder that a job wrote: an opaque id to reveal it, and its base name. */
export interface SavedFile {
  readonly id: string;
  readonly name: string;
  /** The folder's own name, for the sentence "saved in …". */
  readonly folder: string;
  readonly files: number;
}

/** The history of all accounts is up to date: so many month ends are kept. */
export interface HistoryKept {
  readonly keptMonths: number;
}

/** What a job ends in: an import (dry runs too), an undone import, something saved, or history brought up to date. */
export type JobResult = ImportResult | UndoResult | SavedFile | HistoryKept;

/** What the engine and main tell the page without being asked. */
export type AppEvent =
  | {
      readonly type: 'job.progress';
      readonly job: string;
      readonly phase: 'reading' | 'loading' | 'undoing' | 'saving' | 'scoring' | 'printing' | 'history';
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
  | { readonly type: 'engine.restarted' };

/** The input schema of every call. */
export const calls = {
  'app.state': nothing,
  'app.preferences': z.strictObject({
    language: language.optional(),
    theme: z.enum(['auto', 'light', 'dark']).optional(),
    author: author.optional(),
  }),
  'workspace.create': z.strictObject({ name: z.string().trim().min(1).max(80) }),
  'workspace.open': z.strictObject({ file: fileId }),
  'workspace.openRecent': z.strictObject({ id: z.string() }),
  'workspace.forgetRecent': z.strictObject({ id: z.string() }),
  /** What needs attention in a workspace of the list; it is not opened for it. */
  'workspace.attention': z.strictObject({ id: z.string() }),
  'workspace.sample': nothing,
  'workspace.close': nothing,
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
  ...noteCalls,
  'report.account': z.strictObject({ account: z.int(), asOf, language }),
  'report.all': z.strictObject({ asOf, language }),
  /** Two checkpoints of one account side by side, in any order. */
  'report.review': z.strictObject({ one: rowId, other: rowId, language }),
  'report.checkpoint': z.strictObject({ checkpoint: rowId, language }),
  'report.reveal': z.strictObject({ id: z.string() }),
} as const;

/** The name of a call. */
export type CallName = keyof typeof calls;

/** What each call takes. */
export type CallInput<N extends CallName> = z.input<(typeof calls)[N]>;

/** What each call answers. */
export interface CallOutputs
  extends
    ImportOutputs,
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
    NoteOutputs {
  'app.state': AppState;
  'app.preferences': AppState;
  'workspace.create': WorkspaceInfo;
  'workspace.open': WorkspaceInfo;
  'workspace.openRecent': WorkspaceInfo;
  'workspace.forgetRecent': AppState;
  /** Null where it cannot be told. */
  'workspace.attention': PlanAttention | null;
  'workspace.sample': WorkspaceInfo;
  'workspace.close': AppState;
  'job.cancel': { readonly cancelled: boolean };
  'portfolio.open': PackedPage;
  'account.open': AccountPage;
  'report.account': JobStarted;
  'report.all': JobStarted;
  'report.review': JobStarted;
  'report.checkpoint': JobStarted;
  'report.reveal': { readonly shown: boolean };
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
