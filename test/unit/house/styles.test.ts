/** The style rules must be able to fail, and the formatter must be able to complain. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stylelint from 'stylelint';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const configFile = join(root, 'build/stylelint.config.mjs');

const rulesBroken = async (code: string): Promise<readonly string[]> => {
  const { results } = await stylelint.lint({ code, configFile });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
};

it.each([
  'a { margin-left: 1px; }',
  'a { padding-right: 1px; }',
  'a { left: 0; }',
  'a { border-left: 1px solid; }',
  'a { border-top-right-radius: 1px; }',
  'a { text-align: right; }',
  'a { float: left; }',
])('refuses the physical side in %s', async (code) => {
  expect(await rulesBroken(code)).toEqual(['csstools/use-logical']);
});

it.each([
  'a { margin-inline-start: 1px; inset-inline-end: 0; text-align: start; }',
  'a { width: 1px; padding-top: 1px; border-bottom: 1px solid; top: 0; }',
])('leaves alone %s', async (code) => {
  expect(await rulesBroken(code)).toEqual([]);
});

it.each([
  ['property-no-unknown', 'a { colour: red; }'],
  ['declaration-no-important', 'a { color: red !important; }'],
  ['no-duplicate-selectors', 'a { color: red; } a { top: 0; }'],
])('finds %s', async (rule, code) => {
  expect(await rulesBroken(code)).toEqual([rule]);
});

it('tells formatted from unformatted code', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nabiz-format-'));
  const check = (file: string): Promise<number> =>
    new Promise((resolve) => {
      const args = [
        join(root, 'node_modules/oxfmt/bin/oxfmt'),
        '--config',
        join(root, 'build/oxfmt.json'),
        '--check',
        file,
      ];
      execFile(process.execPath, args, { cwd: folder }, (error) => resolve(Number(error?.code ?? 0)));
    });
  await writeFile(join(folder, 'good.ts'), "export const a = 'b';\n");
  await writeFile(join(folder, 'bad.ts'), 'export const a="b"\n');
  const codes = [await check('good.ts'), await check('bad.ts')];
  await rm(folder, { recursive: true });
  expect(codes).toEqual([0, 1]);
});
