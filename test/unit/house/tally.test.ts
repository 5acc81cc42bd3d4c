/** The last line of a test run: it must not call a failure a success. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');

const script = (folder: string): string => `
  import { startVitest } from 'vitest/node';
  import { tallyReporter } from './build/scripts/tally-reporter.ts';
  const options = { root: ${JSON.stringify(folder)}, config: false, watch: false, globals: true, reporters: [tallyReporter()] };
  await (await startVitest('test', [], options)).close();
`;

/** Runs test files in a folder of their own; answers the lines printed and the exit code. */
const outcome = async (
  files: Readonly<Record<string, string>>,
): Promise<{ lines: readonly string[]; code: number }> => {
  const folder = await mkdtemp(join(tmpdir(), 'nabiz-tally-'));
  for (const [name, code] of Object.entries(files)) await writeFile(join(folder, name), code);
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  const result = await new Promise<{ lines: readonly string[]; code: number }>((resolve) => {
    execFile(
      process.execPath,
      ['--input-type=module', '-e', script(folder)],
      { cwd: root, env },
      (error, stdout) => resolve({ lines: stdout.trim().split('\n'), code: Number(error?.code ?? 0) }),
    );
  });
  await rm(folder, { recursive: true });
  return result;
};

const passing = `it('holds', () => expect(1).toBe(1));`;

it('counts what passed', async () => {
  const { lines, code } = await outcome({ 'a.test.js': `${passing}\n${passing}` });
  expect(lines.at(-1)).toBe('Tests: 2 passed, 0 failed');
  expect(code).toBe(0);
});

it('counts what failed and exits with 1', async () => {
  const { lines, code } = await outcome({
    'a.test.js': passing,
    'b.test.js': `it('breaks', () => expect(1).toBe(2));`,
  });
  expect(lines.at(-1)).toBe('Tests: 1 passed, 1 failed');
  expect(code).toBe(1);
});

it('counts a file that does not load as failed', async () => {
  const { lines, code } = await outcome({ 'a.test.js': passing, 'b.test.js': `import './nowhere.js';` });
  expect(lines.at(-1)).toBe('Tests: 1 passed, 1 failed');
  expect(code).toBe(1);
});

it('counts an error outside of any test', async () => {
  const { lines, code } = await outcome({
    'a.test.js': `${passing}\nsetTimeout(() => { throw new Error('late'); }, 0);\nit('waits', () => new Promise((done) => setTimeout(done, 50)));`,
  });
  expect(lines.at(-1)).toBe('Tests: 2 passed, 1 failed');
  expect(code).toBe(1);
});

it('names what was skipped and why', async () => {
  const { lines } = await outcome({
    'a.test.js': `${passing}\nit('needs a display', ({ skip }) => skip('there is none'));`,
  });
  expect(lines.slice(-2)).toEqual([
    'skipped: needs a display (there is none)',
    'Tests: 1 passed, 0 failed, 1 skipped',
  ]);
});

it('does not take an empty run for a good one', async () => {
  const { lines, code } = await outcome({});
  expect(lines.at(-1)).toBe('Tests: 0 passed, 0 failed');
  expect(code).toBe(1);
});
