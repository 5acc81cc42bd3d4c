/** The sample client through the real command: every sheet recognised, nothing rejected, a spread of lights. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../../../build/samples/cast.ts';
import { sampleTables, writeSample } from '../../../build/samples/generate.ts';
import type { StoryName } from '../../../build/samples/stories.ts';
import type { ImportResult, TableResult } from '../../../shared/import/index.ts';
import type { AccountScore } from '../../../shared/model/score.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Sheet or text file → the dataset it must be taken for. */
const datasetOf = {
  Accounts: 'accounts',
  People: 'people',
  Subscriptions: 'subscriptions',
  Faturalar: 'invoices',
  Eğitimler: 'trainings',
  'Support tickets': 'tickets',
  הפניות: 'referrals',
  Renewals: 'outcomes',
  Measurements: 'measurements',
  Judgements: 'judgements',
  'Nabiz sample usage': 'usage',
  'Nabiz sample surveys': 'surveys',
} as const;

let folder: string;
let files: readonly string[];
let first: ImportResult;
let second: ImportResult;
let scores: readonly AccountScore[];

const nabiz = <T>(args: readonly string[]): Promise<T> =>
  new Promise((resolve, reject) => {
    const command = [join(root, 'electron/cli.ts'), ...args, '--json'];
    execFile(process.execPath, command, { cwd: folder, maxBuffer: 2 ** 28 }, (error, out) =>
      error ? reject(error) : resolve(JSON.parse(out) as T),
    );
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nabiz-sample-'));
  files = await writeSample(folder);
  first = await nabiz<ImportResult>(['import', 'sample.nabiz', ...files]);
  second = await nabiz<ImportResult>(['import', 'sample.nabiz', ...files]);
  scores = (
    await nabiz<{ accounts: readonly AccountScore[] }>(['score', 'sample.nabiz', '--as-of', '2026-10-31'])
  ).accounts;
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Sheet, or for a text file its base name → what became of it. */
const tablesOf = (result: ImportResult): ReadonlyMap<string, TableResult> =>
  new Map(
    result.files.flatMap(({ file, tables }) =>
      tables.map((table) => [
        table.sheet === '' || file.endsWith('.csv') ? file.replace(/\.csv$/, '') : table.sheet,
        table,
      ]),
    ),
  );

describe('importing it', () => {
  it.each(Object.entries(datasetOf))('takes %s for %s, every row of it', (name, dataset) => {
    const { sheets, usage, surveys } = sampleTables();
    const rows = [...sheets, usage, surveys].find((table) => table.name === name)?.rows.length;
    const result = tablesOf(first).get(name);
    expect(result).toMatchObject({ dataset, rows, rejected: 0, issues: [] });
    expect((result?.imported ?? 0) + (result?.unchanged ?? 0)).toBe(rows);
  });

  it('reads the Turkish text file as one', () => {
    expect(tablesOf(first).get('Nabiz sample usage')).toMatchObject({ delimiter: ';', headerRow: 1 });
  });

  it('changes nothing the second time', () => {
    const changes = [...tablesOf(second).values()].map(
      ({ imported, updated, rejected }) => imported + updated + rejected,
    );
    expect(changes).toEqual(changes.map(() => 0));
    expect(changes).toHaveLength(12);
  });
});

const withStory = (story: StoryName): readonly AccountScore[] =>
  scores.filter(({ key }) => cast[Number(key.slice(-3)) - 1]?.story === story);
const bandsOf = (story: StoryName): readonly string[] => [...new Set(withStory(story).map(({ band }) => band))];
const dimension = (account: AccountScore, key: string): number =>
  account.dimensions.find((d) => d.key === key)?.score ?? Number.NaN;

describe('scoring it', () => {
  it('leaves out who has left and scores the rest', () => {
    const left = cast.filter(({ story }) => story === 'churned').length;
    expect(left).toBeGreaterThan(0);
    expect(scores).toHaveLength(cast.length - left);
  });

  it('gives a believable spread of lights', () => {
    const share = (band: string): number =>
      scores.filter((account) => account.band === band).length / scores.length;
    expect(share('green')).toBeGreaterThan(0.45);
    expect(share('green')).toBeLessThan(0.65);
    expect(share('amber')).toBeGreaterThan(0.18);
    expect(share('amber')).toBeLessThan(0.35);
    expect(share('red')).toBeGreaterThan(0.08);
    expect(share('red')).toBeLessThan(0.18);
    expect(share('unknown')).toBeGreaterThan(0.02);
    expect(share('unknown')).toBeLessThan(0.1);
  });

  it('tells each story by its light', () => {
    expect(bandsOf('champion')).toEqual(['green']);
    expect(bandsOf('recovery')).toEqual(['green']);
    expect(bandsOf('latePayer')).toEqual(['amber']);
    expect(bandsOf('noisySupport')).toEqual(['amber']);
    expect(bandsOf('troubled')).toEqual(['red']);
    expect(bandsOf('stoppedPaying')).toEqual(['red']);
    expect(bandsOf('hardlyKnown')).toEqual(['unknown']);
  });

  it('shows where it hurts', () => {
    for (const account of withStory('quietDecline')) expect(dimension(account, 'adoption')).toBeLessThan(50);
    for (const account of withStory('quietDecline'))
      expect(dimension(account, 'satisfaction')).toBeGreaterThan(75);
    for (const account of withStory('latePayer')) expect(dimension(account, 'finance')).toBeLessThan(50);
    for (const account of withStory('noisySupport')) expect(dimension(account, 'support')).toBeLessThan(40);
    for (const account of withStory('stoppedPaying'))
      expect(account.caps).toMatchObject([{ metric: 'oldestOverdue', band: 'red' }]);
    for (const account of withStory('recovery')) expect(account.momentum).toBeGreaterThan(2);
  });

  it('finds champions with most of the ten traits', () => {
    for (const { traits } of withStory('champion'))
      expect(traits.filter(({ state }) => state === 'yes').length).toBeGreaterThanOrEqual(9);
  });
});
