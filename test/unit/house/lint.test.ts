/** Every lint rule of the house must be able to fail: each gets a file that breaks it and one that does not. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fine, type Snippet, wrongImports } from './snippets.ts';
import { unsafeCode } from './unsafe-code.ts';
import { wrongCode } from './wrong-code.ts';

const root = join(import.meta.dirname, '..', '..', '..');

const wrong = [...wrongImports, ...wrongCode, ...unsafeCode];

interface Finding {
  readonly code: string;
  readonly filename: string;
}

let folder: string;
let findings: readonly Finding[];

const put = async ({ file, code }: Omit<Snippet, 'rule'>): Promise<void> => {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), `${code}\n`);
};

/** Runs the linter as `npm run lint` does; it exits with 1 when it finds something. */
const lint = (): Promise<readonly Finding[]> =>
  new Promise((resolve, reject) => {
    const args = [
      join(root, 'node_modules/oxlint/bin/oxlint'),
      '--config',
      join(root, 'build/oxlint.json'),
      '-f',
      'json',
      '.',
    ];
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 24 }, (error, stdout) => {
      if (error && error.code !== 1) reject(error);
      else resolve((JSON.parse(stdout) as { diagnostics: readonly Finding[] }).diagnostics);
    });
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nabiz-lint-'));
  for (const snippet of [...fine, ...wrong]) await put(snippet);
  findings = await lint();
});
afterAll(() => rm(folder, { recursive: true }));

const rulesAt = (file: string): readonly string[] =>
  findings.filter(({ filename }) => filename.replaceAll('\\', '/') === file).map(({ code }) => code);

describe('what the linter must find', () => {
  it.each(wrong)('$rule in $file', ({ rule, file }) => {
    expect(rulesAt(file)).toContain(rule);
  });
});

describe('what it must leave alone', () => {
  it.each(fine)('$file', ({ file }) => {
    expect(rulesAt(file)).toEqual([]);
  });
});
