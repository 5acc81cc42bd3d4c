/** What the README says must hold: its example, its paths, its scripts, its reasons for dependencies. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commands } from '../../../electron/commands/index.ts';
import { datasetNamed } from '../../../shared/datasets/index.ts';
import { mappingFileSchema } from '../../../shared/import/index.ts';
import { parseModel } from '../../../shared/model/file/parse-model.ts';
import { isMetricKey } from '../../../shared/model/metrics.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const packaged = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
};

it('shows a mapping file that import would take', () => {
  const example = mappingFileSchema.parse(JSON.parse(/```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''));
  for (const { dataset, fields, measures } of example.tables) {
    const names = datasetNamed(dataset).fields.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(fields)));
    for (const { metric } of measures ?? []) expect(isMetricKey(metric)).toBe(true);
  }
});

it('shows a model that can be published', () => {
  const [, text = ''] = /```json\n(\{\s*"format": "nabiz-model"[\s\S]*?)```/.exec(readme) ?? [];
  expect(parseModel(text)).toMatchObject({ problems: [], relative: ['visits'] });
});

it('links to what is there', () => {
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it('names scripts that there are', () => {
  const named = [...readme.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in packaged.scripts))).toEqual([]);
});

it('names every command', () => {
  expect(commands.filter(({ name }) => !readme.includes(`| \`${name} `)).map(({ name }) => name)).toEqual([]);
});

it('gives a reason for every dependency at run time, and for no other', () => {
  const table = /\| at run time[\s\S]*?\n\n/.exec(readme)?.[0] ?? '';
  const named = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(Object.keys(packaged.dependencies).toSorted());
});

it('proves each of Electron’s twenty points with tests and lint rules that there are', () => {
  const table = /\| point [\s\S]*?\n\n/.exec(readme)?.[0] ?? '';
  const rows = table
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(rows.map(([, point = '']) => Number.parseInt(point, 10))).toEqual(
    Array.from({ length: 20 }, (_, i) => i + 1),
  );
  const rules = readFileSync(join(root, 'build', 'oxlint.json'), 'utf8');
  for (const [, point, , proof = ''] of rows) {
    const named = [...proof.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    expect(named.length, point).toBeGreaterThan(0);
    for (const name of named.filter((each) => each.startsWith('test/')))
      expect(existsSync(join(root, name)), name).toBe(true);
    for (const name of named.filter((each) => each.startsWith('house/')))
      expect(rules).toContain(`"${name}": "error"`);
  }
});
