/** A logo: a picture file as reports carry it. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../../shared/errors.ts';

/** A logo is printed a few centimetres wide; more than this makes every page of a batch heavy. */
const mostBytes = 512 * 1024;

/** How the files of each kind begin. */
const beginnings = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff],
} as const;

const kindOf = (bytes: Uint8Array): keyof typeof beginnings | undefined =>
  (['png', 'jpeg'] as const).find((kind) => beginnings[kind].every((byte, i) => bytes[i] === byte));

/**
 * The picture at a path as a `data:` address. Throws `file.missing`, or `report.logo` where it is no PNG or JPEG or
 * larger than 512 KB.
 */
export const readLogo = async (path: string): Promise<string> => {
  const file = basename(path);
  const size = await stat(path).then(
    (found) => found.size,
    () => undefined,
  );
  if (size === undefined) throw new AppError('file.missing', { file });
  if (size > mostBytes) throw new AppError('report.logo', { file });
  const bytes = await readFile(path);
  const kind = kindOf(bytes);
  if (!kind) throw new AppError('report.logo', { file });
  return `data:image/${kind};base64,${bytes.toString('base64')}`;
};
