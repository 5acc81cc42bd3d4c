/** `nabiz export` as typed: both kinds of file, their figures, and what it refuses. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { exportCommand } from '../../../electron/commands/export.ts';
import { bookAt, toldByBook, toldByScoring } from '../../helpers/exported.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { at, scoresOf, visitedClient } from '../../helpers/visited-client.ts';
import { createWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { fill, temporaryFolder } from '../../helpers/workspace.ts';

const placeIn = (workspace: string, name: string): string => join(dirname(workspace), name);

it('saves a workbook with the figures of `score`', async () => {
  const client = visitedClient();
  const out = placeIn(client, 'scores.xlsx');
  const { code, document } = await runCommand(exportCommand, client, '--out', out, ...at, '--json');
  expect([code, document]).toEqual([0, { asOf: '2026-06-01', file: out, accounts: 6 }]);
  const scores = await scoresOf(client);
  expect(toldByBook(bookAt(out))).toEqual(scores.map((score) => toldByScoring(score)));
});

it('saves text with the figures of `score`, at full precision', async () => {
  const client = visitedClient();
  const out = placeIn(client, 'scores.CSV');
  const { code, lines } = await runCommand(exportCommand, client, '--out', out, ...at, '--lang', 'tr');
  expect([code, lines]).toEqual([0, [`6 accounts at 2026-06-01 are in ${out}`]]);
  const text = readFileSync(out, 'utf8');
  const [headings = '', ...rows] = text.split('\r\n').slice(0, -1);
  expect(headings.startsWith('\uFEFFAnahtar,Ad,Puan,Işık,Kapsam,')).toBe(true);
  const scores = await scoresOf(client);
  const figures = scores.map(({ key, name, score, coverage, dimensions }) => [
    key,
    name,
    String(score ?? ''),
    String(coverage),
    ...dimensions.map((dimension) => String(dimension.score ?? '')),
    ...dimensions.flatMap(({ metrics }) => metrics.map(({ value }) => String(value ?? ''))),
  ]);
  // No name has a comma; the light stands behind the score.
  expect(rows.map((row) => row.split(',').filter((_, i) => i !== 3))).toEqual(figures);
});

it('makes texts harmless that programs take for formulas', async () => {
  const path = join(temporaryFolder(), 'client.nabiz');
  const { db, close } = createWorkspace(path);
  fill(db, {
    accounts: [
      { key: '+1', name: '=HYPERLINK("x")' },
      { key: '@2', name: '-a, b' },
    ],
  });
  close();
  const out = placeIn(path, 'scores.csv');
  await runCommand(exportCommand, path, '--out', out, '--as-of', '2026-06-01');
  const [, ...rows] = readFileSync(out, 'utf8').split('\r\n');
  expect(rows.slice(0, 2).toSorted()).toEqual([
    expect.stringMatching(/^'\+1,"'=HYPERLINK\(""x""\)",,Unknown,0,/),
    expect.stringMatching(/^'@2,"'-a, b",,Unknown,0,/),
  ]);
});

it.each([
  [[], 'say where to with --out'],
  [['--out', 'scores.txt'], 'a file that ends in .xlsx or .csv, not "scores.txt"'],
  [['--out', 'scores.csv', '--lang', 'de'], '--lang takes en, tr, he'],
])('refuses %j', async (typed, problem) => {
  await expect(runCommand(exportCommand, visitedClient(), ...typed)).rejects.toMatchObject({
    code: 'usage',
    detail: { problem: expect.stringContaining(problem) },
  });
  expect(existsSync('scores.csv')).toBe(false);
});

it('says which file it cannot write', async () => {
  const client = visitedClient();
  const out = join(client, 'scores.csv');
  await expect(runCommand(exportCommand, client, '--out', out)).rejects.toMatchObject({
    code: 'report.unwritable',
    detail: { file: 'scores.csv' },
  });
});
