/** Packs the built program for a test file, with a stand-in where Electron's own program is not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Packed, packFolder, type PackOrder } from '../../../build/pack/pack.ts';

/** Why packing is not tested on this machine; undefined where it is. */
export const noPacking = process.platform === 'linux' ? undefined : 'packing is tested on Linux';

/** What a test file gets: the packed program, and a folder for whatever comes out of it. */
export interface PackedOnce extends Packed {
  readonly archive: string;
  readonly scratch: string;
  remove(): void;
}

/** Packs; the file's last test is followed by `remove`. */
export const packOnce = async (order: Omit<PackOrder, 'out'>): Promise<PackedOnce> => {
  const scratch = mkdtempSync(join(tmpdir(), 'nabiz-packed-'));
  const packed = await packFolder({ ...order, out: join(scratch, 'packages') });
  return {
    ...packed,
    archive: join(packed.resources, 'app.asar'),
    scratch,
    remove: () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }),
  };
};
