/** Papers that were saved, as the log says them. */
import { basename } from 'node:path';
import type { Language } from '../../../shared/languages.ts';
import type { Paper, PaperSize } from '../../../shared/model/paper.ts';
import type { Context } from '../context.ts';
import { logWritten } from '../log.ts';

/** A paper on the disk: its file, or the folder of a batch. */
export interface LoggedPaper {
  readonly kind: Paper['kind'];
  readonly path: string;
  /** The workspace's name. */
  readonly workspace: string;
  readonly language: Language;
  readonly size: PaperSize;
  /** Of one account. */
  readonly account?: number | null;
  /** Of so many; left out: of all, or of one. */
  readonly count?: number | null;
}

/** Writes it down. */
export const logPaper = (
  context: Pick<Context, 'engine'>,
  { kind, path, workspace, language, size, account = null, count = null }: LoggedPaper,
): Promise<void> => {
  const look = { paper: kind, file: basename(path), language, size };
  return logWritten(context, { kind: 'paper.printed', ...look, account, count, workspace });
};
