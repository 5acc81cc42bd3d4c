/** A backup before a command changes much: only where something changed since the newest one. */
import { describeError } from '../../shared/i18n/describe.ts';
import { AppError } from '../../shared/errors.ts';
import type { BackupReason } from '../../shared/model/backup.ts';
import { isChangedSinceBackup } from '../engine/workspace/backups/automatic.ts';
import { backUpNow } from '../engine/workspace/backups/make.ts';
import { isWorthKeeping } from '../engine/workspace/backups/settings.ts';
import type { Workspace } from '../engine/workspace/workspace.ts';
import type { Output } from './command.ts';

/** Makes it. Where there is no room for one the work goes on, and standard error says so; a damaged file stops it. */
export const backUpFirst = (workspace: Workspace, reason: BackupReason, output: Output): void => {
  if (!isWorthKeeping(workspace.db) || !isChangedSinceBackup(workspace)) return;
  try {
    backUpNow(workspace.access, { reason });
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'workspace.damaged') throw error;
    output.note(`nabiz: ${describeError(error, 'en')}`);
  }
};
