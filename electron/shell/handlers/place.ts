/** Where something is saved: the user is asked, and the page hears of it by an id. */
import { basename, dirname, join } from 'node:path';
import type { SavedFile } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { safeName } from '../../engine/reports/file-names.ts';
import type { Context, SuggestedPlace } from '../context.ts';
import { openWorkspaceInfo, ownFolder } from './workspaces.ts';

/** The place that the user chose. Throws `cancelled` when they thought better of it. */
export const placeFor = async (context: Context, suggested: SuggestedPlace): Promise<string> => {
  const place = await context.savePlace(suggested);
  if (place === undefined) throw new AppError('cancelled');
  return place;
};

/** The folder of the open workspace's reports and pictures. Throws `workspace.none`. */
export const reportFolder = async (context: Context): Promise<string> =>
  join(ownFolder(context), safeName((await openWorkspaceInfo(context)).name));

/** A file that was written, as the page hears of it. */
export const savedAt = ({ files }: Pick<Context, 'files'>, path: string): SavedFile => ({
  id: files.idOf(path),
  name: basename(path),
  folder: basename(dirname(path)),
  files: 1,
});
