/** Every way a job can fail, as a closed list: each code has a sentence in every language (`errors.<code>`). */

/** The codes; a comment says what the sentence alone would not. */
export const errorCodes = [
  'cancelled',
  'internal',
  'usage', // a command or call with wrong arguments
  'engine.restarted',
  'file.missing',
  'file.unreadable',
  'file.notSpreadsheet',
  'file.empty',
  'file.onlyHeader',
  'file.encrypted',
  'file.damaged',
  'file.tooLarge', // a workbook that unpacks to more than can be read, or takes more memory than there is for it
  'file.tooSlow', // nothing read of it after ten seconds
  'file.otherTable', // a known program's table of something else; detail: product, table
  'file.noDataset', // no sheet was recognised as a dataset
  'file.noHeadings', // and none of them has headings
  'file.requiredColumn', // detail: dataset, fields
  'mapping.invalid',
  'import.unknown', // no import has this number
  'import.undone', // it was taken back before
  'import.running', // an import or an undo is at work
  'import.nothingRejected', // no refused rows are kept
  'answer.unknown', // no answer that was typed in has this number: it was deleted, or its import undone
  'survey.cesVersion', // effort scores that fit CES 1.0 and 2.0
  'workspace.missing',
  'workspace.exists',
  'workspace.notAWorkspace',
  'workspace.newer',
  'workspace.altered', // tables, views or triggers that this program did not make; detail: object
  'workspace.hugeSchema', // a list of tables longer than any workspace's
  'workspace.passwordNeeded', // none was given
  'workspace.password',
  'workspace.copyDamaged', // the copy under another password does not read; the workspace is as before
  'password.tooShort', // detail: least
  'workspace.locked',
  'workspace.unreachable', // no such folder, a folder in place of a file, no right to write
  'workspace.damaged', // cannot be read from end to end; there are ways out of it
  'backup.failed', // no room or no right to write; detail: folder
  'backup.unsound', // a backup that cannot be read, or is not what was copied; detail: file
  'backup.password', // a backup that another password opens; detail: file
  'backup.unknown', // no such file among the backups
  'recovery.nothing', // not even the list of tables can be read
  'workspace.readOnly', // somebody else has it open; detail: file, who, host, since
  'workspace.protected', // nothing can be written to the file or its folder; detail: file
  'workspace.gone', // the open file is not at its place any more, or its disk does not answer; detail: file
  'workspace.full', // no room on its disk; detail: file
  'workspace.none', // no workspace is open
  'account.unknown',
  'account.notScored', // not a customer at that date
  'decision.unknownAccount', // a name was decided to be an account that is not there
  'decision.alreadyStored', // rows of the name are stored under the name itself
  'decision.noReason', // a band is set, or a metric does not apply, without saying why
  'decision.noAuthor',
  'decision.lastDay', // the last day of a set band is before the date looked at; detail: date
  'decision.noBand', // nobody set a band that holds on that date; detail: date
  'decision.changedSince', // what is to be undone was decided anew since
  'view.nameTaken', // another view of the list has the name; detail: name
  'view.tooMany', // detail: most
  'plan.unknown', // no action, note, review or step of the plan has this number
  'plan.noTitle', // an action says in a few words what is to be done
  'plan.noLights', // a play that no light asks for
  'plan.notInModel', // a play about a metric or dimension that the model does not have; detail: name
  'plan.noText', // a note without a word
  'plan.noAccount', // the account went with an import that was taken back
  'plan.changedSince', // what is to be undone was changed again, or is undone already
  'report.noBrowser',
  'report.failed',
  'report.logo', // no PNG or JPEG, or larger than 512 KB
  'report.tooLarge', // more accounts and metrics than a workbook holds
  'report.unwritable', // open in another program, a full disk, no right to write
] as const;

/** One of the closed list. */
export type ErrorCode = (typeof errorCodes)[number];

/** What fills the blanks of an error's sentence. */
export type ErrorDetail = Readonly<Record<string, string | number>>;

/** An error as it crosses a process: data, no stack. */
export interface ErrorValue {
  readonly code: ErrorCode;
  /** One English sentence, for logs and the command line. */
  readonly message: string;
  readonly detail?: ErrorDetail;
}

/** The error that the core throws on purpose: a code of the closed list and what fills its sentence. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: ErrorDetail;

  constructor(code: ErrorCode, detail: ErrorDetail = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.detail = detail;
  }
}
