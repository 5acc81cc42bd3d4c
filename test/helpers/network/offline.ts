/** Runs before every test file: no process of a test, and none that it starts, reaches a network; who tries fails the file. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect } from 'vitest';

const guard = pathToFileURL(join(import.meta.dirname, 'refuse.mjs')).href;
const folder = mkdtempSync(join(tmpdir(), 'nabiz-network-'));
const record = join(folder, 'tried');

process.env['NABIZ_NETWORK_RECORD'] = record;
process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} --import=${guard}`.trim();
await import(guard);

afterAll(() => {
  const tried = existsSync(record) ? readFileSync(record, 'utf8') : '';
  rmSync(folder, { recursive: true, force: true });
  expect(tried, 'what reached for a network').toBe('');
});
