import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../electron/commands/command.ts';
import { model } from '../../../electron/commands/model.ts';
import { score } from '../../../electron/commands/score.ts';
import { openWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { at, byVisits, saved, scoresOf, visitedClient, visits } from '../../helpers/visited-client.ts';

const failing = async (command: Command, ...typed: readonly string[]): Promise<unknown> =>
  runCommand(command, ...typed).then(
    ({ code }) => code,
    (error: { code?: string }) => error.code,
  );

describe('nabiz model', () => {
  it('shows the default of a new workspace, and saves it as the same document', async () => {
    const path = visitedClient();
    const { document } = await runCommand(model, path, '--json');
    expect(document).toMatchObject({ format: 'nabiz-model', name: 'Standard', version: 1 });
    const file = join(dirname(path), 'out.json');
    expect(await runCommand(model, path, '--export', file)).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(document)));
    const { lines } = await runCommand(model, path);
    // Nothing was imported that the built-in metrics could use: none of them has a share of the score.
    expect(lines.find((line) => line.includes('oldestOverdue '))).toMatch(/ 2 +0:100 .* no data yet$/);
    await runCommand(model, path, '--import', saved(path, byVisits));
    const own = (await runCommand(model, path)).lines;
    expect(own.find((line) => line.includes('visits '))).toMatch(/ 1 +100\.0 %/);
  });

  it('puts a file in its place: a figure of one’s own with its name, in scores and reasons', async () => {
    const path = visitedClient();
    const file = saved(path, { ...byVisits, caps: [{ metric: 'visits', op: '>', value: 5, band: 'red' }] });
    const { code, document } = await runCommand(
      model,
      path,
      '--import',
      file,
      '--note',
      'visits count',
      '--json',
    );
    expect(code).toBe(0);
    expect(document).toMatchObject({ published: true, model: { name: 'Ours', version: 2 }, waiting: [] });
    const [first, , , , , last] = await scoresOf(path);
    // One visit of six: 100 × 1 ÷ 6.
    expect(first?.score).toBeCloseTo(100 / 6, 9);
    expect(first?.dimensions[0]).toMatchObject({ key: 'relationship', name: 'Relationship' });
    expect(first?.dimensions[0]?.metrics[0]).toMatchObject({ key: 'visits', name: visits.name, value: 1 });
    expect(last).toMatchObject({ score: 100, computedBand: 'green', band: 'red' });
    expect(last?.caps[0]?.reason).toBe('Visits is 6; > 5 limits the light to red.');
  });

  it('says before publishing who would stand in another light, and changes nothing', async () => {
    const path = visitedClient();
    const file = saved(path, byVisits);
    const before = JSON.stringify(await scoresOf(path));
    const { document } = await runCommand(model, path, '--import', file, '--preview', ...at, '--json');
    const { lines } = await runCommand(model, path, '--import', file, '--preview', ...at);
    expect(JSON.stringify(await scoresOf(path))).toBe(before);
    // Visits 1, 2 of 6 are 17 and 33, red; 3 and 4 are 50 and 67, amber; 5 and 6 are 83 and 100, green.
    const preview = document['preview'] as unknown as { after: unknown; moved: readonly { key: string }[] };
    expect(preview.after).toEqual({ red: 2, amber: 2, green: 2, unknown: 0 });
    expect(lines.at(-1)).toContain('nothing is published');
    await runCommand(model, path, '--import', file);
    const bands = (await scoresOf(path)).map(({ key, band }) => ({ key, band }));
    for (const { key, to } of preview.moved as unknown as readonly { key: string; to: { band: string } }[])
      expect(bands).toContainEqual({ key, band: to.band });
  });

  it('refuses a file that is wrong as a whole, with every problem, and changes nothing', async () => {
    const path = visitedClient();
    const before = JSON.stringify(await scoresOf(path));
    const file = saved(path, {
      ...byVisits,
      metrics: [
        {
          ...visits,
          points: [
            [5, 0],
            [1, 100],
          ],
        },
      ],
      caps: [{ metric: 'nobody', op: '>', value: 5, band: 'red' }],
      variants: [{ name: 'V', when: [{ attribute: 'colour', op: '=', value: 'red' }] }],
    });
    const refused = await runCommand(model, path, '--import', file, '--json', '--lang', 'tr');
    expect(refused.code).toBe(1);
    expect(refused.document['problems']).toMatchObject([
      { path: 'metrics[0].points[1]', key: 'visits', code: 'pointsOrder' },
      { path: 'caps[0].metric', key: 'nobody', code: 'unknownMetric' },
      { path: 'variants[0].when[0].attribute', key: 'V', code: 'unknownAttribute' },
    ]);
    expect(refused.notes[0]).toBe(
      'metrics[0].points[1] (visits): Noktalar artan değer sırasıyla verilmeli: 5 değerinden sonra 1 geliyor.',
    );
    expect(JSON.stringify(await scoresOf(path))).toBe(before);
    expect((await runCommand(model, path, '--versions', '--json')).document['versions']).toHaveLength(1);
  });

  it('keeps every version, compares two and goes back', async () => {
    const path = visitedClient();
    const before = await runCommand(score, path, ...at, '--json');
    await runCommand(model, path, '--import', saved(path, byVisits), '--note', 'visits count');
    await runCommand(model, path, '--ready', 'agency');
    expect((await runCommand(model, path, '--restore', '1')).lines.at(-1)).toBe(
      'published Standard as version 4',
    );
    expect((await runCommand(model, path, '--restore', '1')).lines.at(-1)).toContain(
      'the current model already',
    );
    const { document } = await runCommand(model, path, '--versions', '--json');
    expect(document['versions']).toMatchObject([
      { version: 4, name: 'Standard', note: 'version 1 again' },
      { version: 3, name: 'Agency and services', note: null },
      { version: 2, name: 'Ours', note: 'visits count' },
      { version: 1, name: 'Standard', publishedAt: null },
    ]);
    const accounts = (await runCommand(score, path, ...at, '--json')).document['accounts'];
    expect(accounts).toEqual(before.document['accounts']);
    expect((await runCommand(model, path, '--compare', '1,4')).lines).toEqual(['the two are alike']);
    expect((await runCommand(model, path, '--compare', '1,3')).lines).toContain(
      'dimensions.satisfaction.weight: 20 → 35',
    );
  });

  it.each([
    [['--preview'], 'usage'],
    [['--export', 'x.json', '--versions'], 'usage'],
    [['--ready', 'bakery'], 'usage'],
    [['--restore', '9'], 'usage'],
    [['--compare', '1'], 'usage'],
    [['--lang', 'fr'], 'usage'],
    [['--import', 'nowhere.json'], 'file.missing'],
    [['--export', join('no', 'such', 'folder.json')], 'report.unwritable'],
  ])('is not misused: %j', async (typed, code) => {
    expect(await failing(model, visitedClient(), ...typed)).toBe(code);
    expect(existsSync('x.json')).toBe(false);
  });

  it('reads a model that was stored as it was published', async () => {
    const path = visitedClient();
    await runCommand(model, path, '--ready', 'retail');
    const { db, close } = openWorkspace(path);
    expect(db.prepare('SELECT name, version, note FROM models').all()).toEqual([
      { name: 'Retail with loyalty', version: 2, note: null },
    ]);
    close();
  });
});
