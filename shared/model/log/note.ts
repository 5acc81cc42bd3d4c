/** What an entry of the audit log says of what was done. */
import type { DatasetName } from '../../datasets/types.ts';
import type { Language } from '../../languages.ts';
import type { SetBand } from '../decisions.ts';
import type { Paper, PaperSize } from '../paper.ts';
import type { ActionState } from '../plan/action.ts';
import type { AlertState } from '../plan/alert.ts';
import type { LogKind, StepLogKind } from './kinds.ts';

/** An account as it was called then; it may be gone, or called otherwise, by now. */
export interface LogAccount {
  readonly id: number;
  readonly key: string;
  readonly name: string;
}

/** What one table of a file brought. */
export interface LogTable {
  readonly sheet: string;
  readonly dataset: DatasetName;
  readonly added: number;
  readonly changed: number;
  readonly rejected: number;
}

interface About {
  readonly account: LogAccount;
}

/** A step of the plan. What was written in it stands in the plan's own record, under the step's number. */
export interface LogStep {
  readonly step: number;
  /** Rows that it changed. */
  readonly count: number;
  /** Where all rows are about one. */
  readonly account: LogAccount | null;
  /** Where all rows have one afterwards. */
  readonly state?: ActionState | AlertState | null;
  /** Of a play. */
  readonly play?: string | null;
}

interface LogAnswer extends About {
  readonly survey: string;
  readonly date: string;
}

interface LogModel {
  readonly version: number;
  readonly name: string;
  /** Accounts that stand in another light for it. */
  readonly lights: number;
}

interface LogFile {
  /** The file's name, without its folder. */
  readonly file: string;
}

/** What an entry of each kind says. Never what somebody wrote in a comment, a note or a reason, and no password. */
export interface LogDetails extends Readonly<Record<StepLogKind, LogStep>> {
  'import.stored': LogFile & {
    readonly import: number;
    /** Of the file's bytes. */
    readonly sha256: string;
    readonly tables: readonly LogTable[];
  };
  'import.undone': {
    readonly import: number;
    readonly files: readonly string[];
    readonly removed: number;
    readonly restored: number;
    readonly kept: number;
  };
  'names.decided': {
    readonly import: number;
    readonly count: number;
    /** The first of them. */
    readonly names: readonly string[];
  };
  'names.added': { readonly import: number; readonly count: number };
  'answer.added': LogAnswer;
  'answer.changed': LogAnswer;
  'answer.deleted': LogAnswer;
  'answer.putBack': LogAnswer;
  'judgement.saved': About & { readonly date: string; readonly saved: number; readonly withdrawn: number };
  'band.set': About & {
    readonly band: SetBand;
    readonly from: string;
    readonly until: string;
    readonly hasReason: boolean;
  };
  'band.withdrawn': About & { readonly from: string };
  'metric.excepted': About & { readonly metric: string; readonly hasReason: boolean };
  'metric.counted': About & { readonly metric: string };
  'decision.undone': About & { readonly what: 'band' | 'applies' };
  'step.undone': LogStep & { readonly undoes: number };
  'model.published': LogModel;
  'model.restored': LogModel & { readonly of: number };
  'settings.reports': object;
  'settings.value': object;
  'settings.boxes': object;
  'settings.rhythm': object;
  'settings.alerts': object;
  'paper.printed': LogFile & {
    readonly paper: Paper['kind'];
    /** Accounts on it, where it is of some of them. */
    readonly count: number | null;
    /** Of a paper of one account. */
    readonly account: LogAccount | null;
    readonly language: Language;
    readonly size: PaperSize;
  };
  'picture.saved': LogFile & { readonly account: LogAccount | null };
  'scores.exported': LogFile & { readonly count: number };
  'table.saved': LogFile & { readonly count: number };
  /** `import` null: the rows of a check that stored nothing. */
  'rejected.saved': LogFile & { readonly import: number | null; readonly count: number };
  'model.saved': LogFile;
  'log.exported': LogFile & { readonly count: number };
  'workspace.created': object;
  /** Schema versions. */
  'workspace.migrated': { readonly from: number; readonly to: number };
  /** `imports`: those that were stored before there was a log. */
  'log.began': { readonly imports: number };
  'backup.made': LogFile;
  'backup.restored': LogFile;
  'workspace.recovered': LogFile;
  'password.given': object;
  'password.changed': object;
  'password.removed': object;
}

interface Noted<Kind extends LogKind> {
  readonly kind: Kind;
  readonly detail: LogDetails[Kind];
  /** Left out: whoever works with the process. */
  readonly author?: string | null | undefined;
}

/** Something to write down. */
export type LogNote =
  | Noted<StepLogKind>
  | { [K in Exclude<LogKind, StepLogKind>]: Noted<K> }[Exclude<LogKind, StepLogKind>];
