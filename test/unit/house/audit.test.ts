/** The audit of the packages: it passes here, and each of its checks can fail. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { grave, readAdvisories } from '../../../build/scripts/audit/advisories.ts';
import {
  type LockFile,
  pagePackages,
  strictLicences,
  unsureOrigins,
  withNeeds,
} from '../../../build/scripts/audit/lock-file.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as LockFile;
const project = JSON.parse(read('package.json')) as Readonly<
  Record<'dependencies' | 'devDependencies' | 'scripts', Readonly<Record<string, string>>>
>;
const shipped = withNeeds(lock, [...Object.keys(project.dependencies), ...pagePackages]);

describe('the packages here', () => {
  it('come from a registry, each with its sha512 sum, in exact versions', () => {
    expect(unsureOrigins(lock)).toEqual([]);
    const versions = Object.values({ ...project.dependencies, ...project.devDependencies });
    expect(versions.filter((version) => !/^(npm:@?[\w/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('run no script when they are installed, and nothing of the project lets them', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    const scripts = Object.keys(project.scripts).filter((name) => /^(pre|post)?(install|prepare)$/.test(name));
    expect(scripts).toEqual([]);
    const texts = [read('README.md'), ...readdirSync(join(root, '.ci')).map((name) => read(join('.ci', name)))];
    for (const text of texts)
      expect(text).not.toMatch(/ignore-scripts[= ]false|--foreground-scripts|npm rebuild/);
  });

  it('that are shipped have permissive licences', () => {
    expect(shipped.size).toBeGreaterThan(20);
    expect(strictLicences(lock, shipped)).toEqual([]);
  });

  it('that the page is made of are those that the README gives a reason for', () => {
    const table = /\| in the page[\s\S]*?\n\n/.exec(read('README.md'))?.[0] ?? '';
    const named = table
      .split('\n')
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(named.toSorted()).toEqual([...pagePackages].toSorted());
  });
});

describe('what is found', () => {
  const one = (about: object): LockFile => ({
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-x', license: 'MIT', ...about },
    },
  });

  it.each([
    ['git', { resolved: 'git+ssh://git@example.com/a.git#1' }],
    ['an open connection', { resolved: 'http://example.com/a.tgz' }],
    ['a weak sum', { integrity: 'sha1-x' }],
    ['no sum', { integrity: undefined }],
    ['a folder', { link: true }],
  ])('a package from %s', (_, about) => {
    expect(unsureOrigins(one({}))).toEqual([]);
    expect(unsureOrigins(one(about))).toHaveLength(1);
  });

  it('a licence that asks for more, or none', () => {
    const folders = new Set(['node_modules/a']);
    for (const license of ['MIT', '(MIT OR GPL-3.0)'])
      expect(strictLicences(one({ license }), folders)).toEqual([]);
    for (const license of ['GPL-3.0', 'UNLICENSED', undefined])
      expect(strictLicences(one({ license }), folders)).toHaveLength(1);
  });

  it('what a package needs, the nearest first', () => {
    const needing: LockFile = {
      packages: {
        '': {},
        'node_modules/a': { dependencies: { b: '1' } },
        'node_modules/a/node_modules/b': { dependencies: { c: '1' } },
        'node_modules/b': {},
        'node_modules/c': {},
        'node_modules/d': {},
      },
    };
    const all = ['node_modules/a', 'node_modules/a/node_modules/b', 'node_modules/c'];
    expect([...withNeeds(needing, ['a'])].toSorted()).toEqual(all);
  });
});

describe('the audit service', () => {
  const report = (severity: string) =>
    JSON.stringify({ vulnerabilities: { a: { name: 'a', severity, nodes: ['node_modules/a'] } } });
  const graveIn = (text: string, folder: string) => {
    const advisories = readAdvisories(text);
    return advisories.kind === 'known' ? grave(advisories.list, new Set([folder])) : undefined;
  };

  it('fails on what is high or critical and shipped', () => {
    for (const severity of ['high', 'critical'])
      expect(graveIn(report(severity), 'node_modules/a')).toHaveLength(1);
    expect(graveIn(report('moderate'), 'node_modules/a')).toEqual([]);
    expect(graveIn(report('critical'), 'node_modules/b')).toEqual([]);
  });

  it.each([
    ['{"message":"405 Method Not Allowed","error":{"summary":"","code":null}}', '405 Method Not Allowed'],
    ['{"error":{"code":"ENOTFOUND","summary":"no such host\\nmore"}}', 'no such host'],
    ['', 'npm’s audit service did not answer'],
    ['<html>', 'npm’s audit service did not answer'],
  ])('says why it did not answer: %s', (text, reason) => {
    expect(readAdvisories(text)).toEqual({ kind: 'none', reason });
  });
});
