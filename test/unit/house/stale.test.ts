import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isStale } from '../../../build/scripts/stale.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nabiz-stale-'));
  await mkdir(join(folder, 'source', 'deep'), { recursive: true });
  await put('source/deep/page.ts', 100);
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string, atSeconds: number): Promise<void> => {
  await writeFile(join(folder, name), 'x');
  await utimes(join(folder, name), atSeconds, atSeconds);
  for (const parent of ['source', 'source/deep']) await utimes(join(folder, parent), 1, 1);
};
const stale = (): boolean => isStale(join(folder, 'built'), [join(folder, 'source'), join(folder, 'missing')]);

it('takes what was never built for stale', () => {
  expect(stale()).toBe(true);
});

it('keeps what is newer than its sources', async () => {
  await put('built', 200);
  expect(stale()).toBe(false);
});

it('sees a newer file deep in a source folder', async () => {
  await put('built', 200);
  await put('source/deep/page.ts', 300);
  expect(stale()).toBe(true);
});
