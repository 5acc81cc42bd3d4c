/** Refused rows as a workbook, for the commands that save one. */
import { saveRejected } from '../engine/import/rejected/save-rejected.ts';
import type { Rejected } from '../engine/import/rejected/rejected.ts';
import type { Arguments, Output } from './command.ts';
import { paperLanguage } from './language.ts';

/** Saves what an import refused where `--rejected FILE.xlsx` says; says so on standard error. Nothing refused, no file. */
export const saveRejectedFile = async (
  args: Arguments,
  output: Output,
  rejected: Rejected | undefined,
): Promise<void> => {
  const path = args.text('rejected');
  if (path === undefined) return;
  const rows = rejected?.rows ?? 0;
  if (rejected && rows > 0) await saveRejected(rejected, { path, language: paperLanguage(args) });
  output.note(rows === 0 ? 'no row was rejected: nothing to save' : `${rows} rejected rows saved in ${path}`);
  rejected?.close();
};
