/** What the engine does for the main process: one function per line, all of plain data. */
import type {
  CallInput,
  CallName,
  ImportSummary,
  JobStarted,
  Language,
  WorkspaceInfo,
  CallOutputs,
} from '../../../shared/contract.ts';
import type { AccountDecision, RecognisedFile, TableMapping } from '../../../shared/import/index.ts';
import type { z } from 'zod';
import type { AlertOutputs } from '../../../shared/calls/alerts.ts';
import type { BackupOutputs } from '../../../shared/calls/backups.ts';
import type { CommentOutputs } from '../../../shared/calls/comments.ts';
import type { DecisionOutputs } from '../../../shared/calls/decisions.ts';
import type { ExplainOutputs } from '../../../shared/calls/explain.ts';
import type { LogFileKind, LogOutputs } from '../../../shared/calls/log.ts';
import type { ModelOutputs } from '../../../shared/calls/models.ts';
import type { NoteOutputs } from '../../../shared/calls/notes.ts';
import type { OverviewOutputs } from '../../../shared/calls/overview.ts';
import type { PlanOutputs } from '../../../shared/calls/plan.ts';
import type { PlayOutputs } from '../../../shared/calls/plays.ts';
import type { PortfolioOutputs } from '../../../shared/calls/portfolio.ts';
import type { PeopleOutputs } from '../../../shared/calls/people.ts';
import type { ReviewOutputs } from '../../../shared/calls/reviews.ts';
import type { ReportFactsOutputs } from '../../../shared/calls/report-facts.ts';
import type { ReportOutputs } from '../../../shared/calls/reports.ts';
import type { RowsOutputs } from '../../../shared/calls/rows.ts';
import type { SurveyOutputs } from '../../../shared/calls/surveys.ts';
import type { TypedAnswerOutputs } from '../../../shared/calls/typed-answers.ts';
import type { ValueOutputs } from '../../../shared/calls/value.ts';
import type { QuestionnaireOutputs } from '../../../shared/calls/questionnaire.ts';
import type { PasswordChanged, PasswordOrder } from '../../../shared/calls/password.ts';
import type { calls } from '../../../shared/contract.ts';
import type { AccountPage } from '../../../shared/model/account-page.ts';
import type { ModelFileAnswer } from '../../../shared/model/model-page.ts';
import type { WrittenFile } from './file-note.ts';
import type { PlanAttention } from '../../../shared/model/plan/today.ts';
import type { PackedPage } from '../../../shared/model/portfolio/packed-page.ts';

/** One file to import, with the mapping of each table that is to be read. */
export interface FileToImport {
  readonly path: string;
  /** Left out: all tables as they are recognised. */
  readonly tables?: readonly { readonly sheet: string; readonly mapping: TableMapping }[];
}

/** An import as the page ordered it. `asOf` is `YYYY-MM-DD`; left out = today. */
export interface ImportOrder {
  readonly files: readonly FileToImport[];
  readonly asOf?: string | undefined;
  readonly decisions?: readonly AccountDecision[] | undefined;
  readonly dryRun: boolean;
}

/** What is exported, and where to. */
export interface ExportToSave extends z.output<(typeof calls)['export.scores']> {
  readonly path: string;
  readonly id: string;
}

type MaybePromise<T> = T | Promise<T>;

/** A call that the engine answers just as the page asks it. */
type AsAsked<N extends CallName> = (input: z.output<(typeof calls)[N]>) => MaybePromise<CallOutputs[N]>;

/** The calls that main only passes on. */
type PassedOn = Exclude<
  | keyof ExplainOutputs
  | keyof CommentOutputs
  | keyof DecisionOutputs
  | keyof ModelOutputs
  | keyof PeopleOutputs
  | keyof OverviewOutputs
  | keyof PortfolioOutputs
  | keyof QuestionnaireOutputs
  | keyof RowsOutputs
  | keyof SurveyOutputs
  | keyof TypedAnswerOutputs
  | keyof ValueOutputs
  | keyof PlanOutputs
  | keyof PlayOutputs
  | keyof ReviewOutputs
  | keyof AlertOutputs
  | keyof NoteOutputs
  | Exclude<keyof BackupOutputs, 'backups.saveCopy' | 'backups.reveal' | 'damaged.recover' | 'damaged.restore'>
  | keyof LogOutputs
  | keyof ReportFactsOutputs
  | keyof Pick<ReportOutputs, 'report.settings' | 'report.saveSettings'>,
  'model.readFile' | 'model.saveFile' | 'portfolio.saveTable' | 'log.save'
>;

/** The engine's functions. Each may throw AppError. */
export interface EngineCalls extends Readonly<{ [N in PassedOn]: AsAsked<N> }> {
  readonly 'workspace.create': (input: {
    readonly path: string;
    readonly password?: string | undefined;
  }) => MaybePromise<WorkspaceInfo>;
  readonly 'workspace.open': (input: {
    readonly path: string;
    readonly password?: string | undefined;
  }) => MaybePromise<WorkspaceInfo>;
  /** Opens the open workspace once more: for writing where it was open for reading only, if that is possible by now. */
  readonly 'workspace.reopen': (input: object) => MaybePromise<WorkspaceInfo>;
  /** Opens the sample client at `path`; makes it from `files` first where it is not there or older than they are. */
  readonly 'workspace.sample': (input: {
    readonly path: string;
    readonly files: readonly string[];
  }) => MaybePromise<WorkspaceInfo>;
  /** What needs attention in a workspace that is not open; null where it cannot be told. */
  readonly 'workspace.attention': (input: { readonly path: string }) => MaybePromise<PlanAttention | null>;
  /** A sign of life. */
  readonly 'engine.ping': (input: object) => null;
  /** Gives the open workspace a password, another one, or none (`next` left out). */
  readonly 'workspace.password': (input: PasswordOrder) => MaybePromise<PasswordChanged>;
  /** Closes the workspace once nothing runs in it any more. Throws `cancelled` where it was unlocked before that. */
  readonly 'workspace.lock': (input: object) => MaybePromise<null>;
  /** Opens a locked workspace, or stays in one that is still working. Throws `workspace.password`. */
  readonly 'workspace.unlock': (input: {
    readonly path: string;
    readonly password: string;
  }) => MaybePromise<WorkspaceInfo>;
  readonly 'workspace.close': (input: object) => MaybePromise<null>;
  /** The open workspace; null when none is. */
  readonly 'workspace.info': (input: object) => MaybePromise<WorkspaceInfo | null>;
  /** `as`: what the user says of one sheet, whatever it looks like. */
  readonly 'import.inspect': (input: {
    readonly paths: readonly string[];
    readonly as?: CallInput<'import.inspect'>['as'];
  }) => MaybePromise<readonly RecognisedFile[]>;
  readonly 'import.start': (input: ImportOrder) => MaybePromise<JobStarted>;
  readonly 'import.list': (input: object) => MaybePromise<readonly ImportSummary[]>;
  readonly 'import.undo': (input: { readonly import: number }) => MaybePromise<JobStarted>;
  /** What there is to save of an import's refused rows; null = those of the last dry run. `name` has no ending. */
  readonly 'import.rejected': (input: {
    readonly import: number | null;
    readonly language: Language;
  }) => MaybePromise<{ readonly name: string; readonly rows: number }>;
  /** Writes them as a workbook; answers how many rows it holds. */
  readonly 'import.writeRejected': (input: {
    readonly import: number | null;
    readonly language: Language;
    readonly path: string;
  }) => MaybePromise<{ readonly rows: number }>;
  readonly 'job.cancel': (input: { readonly job: string }) => MaybePromise<{ readonly cancelled: boolean }>;
  readonly 'portfolio.open': (input: { readonly asOf?: string | undefined }) => MaybePromise<PackedPage>;
  readonly 'account.open': (input: {
    readonly account: number;
    readonly asOf?: string | undefined;
  }) => MaybePromise<AccountPage>;
  /** Saves scores at a path, under whose id the page will know the file. */
  readonly 'export.start': (input: ExportToSave) => MaybePromise<JobStarted>;
  /** A copy of the open workspace at a path, under whose id the page will know the file. */
  readonly 'backups.saveCopy': (input: {
    readonly path: string;
    readonly id: string;
  }) => MaybePromise<JobStarted>;
  /** Where the open workspace lies. */
  readonly 'backups.path': (input: object) => MaybePromise<string>;
  /** Where the one lies that could not be opened. */
  readonly 'damaged.path': (input: object) => MaybePromise<string>;
  /** Puts a backup in its place; opening it again is left to main, which knows how. */
  readonly 'damaged.restore': (input: { readonly file: string }) => MaybePromise<null>;
  /** Reads what can be read of it into a new file at a path, under whose id the page can open it. */
  readonly 'damaged.recover': (input: {
    readonly path: string;
    readonly id: string;
  }) => MaybePromise<JobStarted>;
  /** The picture at a path, as a `data:` address. */
  readonly 'report.readLogo': (input: { readonly path: string }) => MaybePromise<string>;
  /** `path`: a file of a model, read as a draft. */
  readonly 'model.readFile': (input: {
    readonly path: string;
    readonly asOf?: string | undefined;
  }) => MaybePromise<ModelFileAnswer>;
  /** Whose name entries of the log bear that nobody else signed. */
  readonly 'log.signature': (input: { readonly author: string | null }) => MaybePromise<null>;
  /** A file that main wrote, with the name of the workspace that it is of. */
  readonly 'log.wrote': (input: WrittenFile & { readonly workspace: string }) => MaybePromise<null>;
  /** Writes the log as a file; answers how many entries are in it. Throws `report.unwritable`. */
  readonly 'log.write': (input: {
    readonly path: string;
    readonly kind: LogFileKind;
    readonly language: Language;
  }) => MaybePromise<{ readonly entries: number }>;
  /** Writes a draft as a file. Throws `report.unwritable`. */
  readonly 'model.writeFile': (input: { readonly draft: object; readonly path: string }) => MaybePromise<null>;
}

/** The name of one of them. */
export type EngineCallName = keyof EngineCalls;

/** What an engine function takes. */
export type EngineInput<N extends EngineCallName> = Parameters<EngineCalls[N]>[0];

/** What an engine function answers. */
export type EngineOutput<N extends EngineCallName> = Awaited<ReturnType<EngineCalls[N]>>;
