/** The guard that every test runs behind: it holds in this process and in those it starts, and writes down who tried. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'nabiz-guard-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs code in a Node of its own, which has the guard from this one. */
const tried = (code: string): string => {
  const record = join(folder, 'tried');
  rmSync(record, { force: true });
  const env = { ...process.env, NABIZ_NETWORK_RECORD: record };
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { env, timeout: 20_000 });
  expect(status).not.toBe(0);
  return readFileSync(record, 'utf8').trim();
};

// Addresses that are kept for examples (RFC 5737, RFC 2606): nobody is there.
it.each([
  ["(await import('node:net')).connect(80, '192.0.2.1')", 'socket to 192.0.2.1'],
  ["import { connect } from 'node:tls'; connect({ port: 443, host: '192.0.2.1' })", 'socket to 192.0.2.1'],
  ["import { request } from 'node:http'; request('http://192.0.2.1/').end()", 'socket to 192.0.2.1'],
  ["await fetch('http://192.0.2.1/')", 'socket to 192.0.2.1'],
  ["import { lookup } from 'node:dns'; lookup('nabiz.example', () => undefined)", 'name nabiz.example'],
  ["import { resolve } from 'node:dns/promises'; await resolve('nabiz.example')", 'name nabiz.example'],
  [
    "import { createSocket } from 'node:dgram'; createSocket('udp4').send('x', 53, '192.0.2.1')",
    'datagram to 192.0.2.1',
  ],
  [
    "import { Worker } from 'node:worker_threads'; new Worker(\"fetch('http://192.0.2.1/')\", { eval: true })",
    'socket to 192.0.2.1',
  ],
])('refuses %s', (code, what) => {
  expect(tried(code)).toBe(what);
});
