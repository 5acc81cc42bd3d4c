import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../electron/commands/command.ts';
import { model } from '../../../electron/commands/model.ts';
import { score } from '../../../electron/commands/score.ts';
import { createWorkspace, openWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import type { AccountScore, MetricScore } from '../../../shared/model/score.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { fill, temporaryFolder } from '../../helpers/workspace.ts';

/** Six customers: uses a day ago to 60 days ago, visits 1 to 6, trust of two. */
const workspaceFile = (): string => {
  const path = join(temporaryFolder(), 'client.nabiz');
  const { db, close } = createWorkspace(path);
  const numbers = [1, 2, 3, 4, 5, 6];
  fill(db, {
    accounts: numbers.map((n) => ({ key: `K${n}`, name: `Customer ${n}`, segment: n < 4 ? 'SMB' : 'Big' })),
    usage: numbers.map((n) => ({ account: `K${n}`, date: `2026-0${n}-01`, events: n })),
    measurements: numbers.map((n) => ({ account: `K${n}`, date: '2026-05-01', metric: 'Visits', value: n })),
    judgements: [
      { account: 'K1', date: '2026-05-01', metric: 'trust', value: 5 },
      { account: 'K2', date: '2026-05-01', metric: 'trust', value: 2 },
    ],
  });
  close();
  return path;
};

const at = ['--as-of', '2026-06-01'] as const;
const scoresOf = async (path: string): Promise<readonly AccountScore[]> =>
  (await runCommand(score, path, ...at, '--json')).document['accounts'] as unknown as readonly AccountScore[];

/** A model file beside a workspace. */
const saved = (workspace: string, content: object): string => {
  const path = join(dirname(workspace), 'model.json');
  writeFileSync(path, JSON.stringify({ format: 'nabiz-model', formatVersion: 1, name: 'Ours', ...content }));
  return path;
};

const visits = {
  key: 'visits',
  name: { en: 'Visits', tr: 'Ziyaretler' },
  dimension: 'relationship',
  source: { kind: 'own', dataset: 'measurements', metric: 'Visits' },
};
const relationship = {
  dimensions: [{ key: 'relationship', name: 'Relationship', weight: 1 }],
  minimumCoverage: 0,
};
const byVisits = {
  ...relationship,
  metrics: [
    {
      ...visits,
      points: [
        [0, 0],
        [6, 100],
      ],
    },
  ],
};

const failing = async (command: Command, ...typed: readonly string[]): Promise<unknown> =>
  runCommand(command, ...typed).then(
    ({ code }) => code,
    (error: { code?: string }) => error.code,
  );

describe('nabiz model', () => {
  it('shows the default of a new workspace, and saves it as the same document', async () => {
    const path = workspaceFile();
    const { document } = await runCommand(model, path, '--json');
    expect(document).toMatchObject({ format: 'nabiz-model', name: 'Standard', version: 1 });
    const file = join(dirname(path), 'out.json');
    expect(await runCommand(model, path, '--export', file)).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(document)));
    const { lines } = await runCommand(model, path);
    expect(lines.find((line) => line.includes('oldestOverdue '))).toMatch(/ 2 +6\.0 %/);
  });

  it('puts a file in its place: a figure of one’s own with its name, in scores and reasons', async () => {
    const path = workspaceFile();
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
    const path = workspaceFile();
    const file = saved(path, byVisits);
    const before = JSON.stringify(await scoresOf(path));
    const { document, lines } = {
      ...(await runCommand(model, path, '--import', file, '--preview', ...at, '--json')),
      lines: (await runCommand(model, path, '--import', file, '--preview', ...at)).lines,
    };
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
    const path = workspaceFile();
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

  it('takes first points from the accounts, or says why there are none', async () => {
    const path = workspaceFile();
    const file = saved(path, { ...relationship, metrics: [{ ...visits, points: 'relative' }] });
    await runCommand(model, path, '--import', file, ...at);
    const { document, lines } = {
      ...(await runCommand(model, path, '--json')),
      ...{ lines: (await runCommand(model, path)).lines },
    };
    // Six accounts with 1 … 6: 5 % lies at place 0.25, 25 % at 1.25, 60 % at 3, 95 % at 4.75.
    expect((document['metrics'] as unknown as readonly unknown[])[0]).toMatchObject({
      relative: true,
      points: [
        [1.25, 0],
        [2.25, 50],
        [4, 75],
        [5.75, 100],
      ],
    });
    expect(lines.join('\n')).toContain('relative to your own accounts');
    const trust = { ...visits, key: 'trust', source: { kind: 'own', dataset: 'judgements', metric: 'trust' } };
    const few = saved(path, { ...relationship, metrics: [{ ...trust, points: 'relative' }] });
    const refused = await runCommand(model, path, '--import', few, '--json');
    expect(refused).toMatchObject({
      code: 1,
      document: { problems: [{ code: 'firstPointsFew', detail: { accounts: 2 } }] },
    });
  });

  it('computes formulas over other metrics, missing where one of them is', async () => {
    const path = workspaceFile();
    const points = [
      [0, 0],
      [10, 100],
    ];
    const file = saved(path, {
      ...relationship,
      metrics: [
        { ...visits, weight: 0, points },
        {
          key: 'trust',
          dimension: 'relationship',
          source: { kind: 'own', dataset: 'judgements', metric: 'trust' },
          weight: 0,
          points,
        },
        {
          key: 'bond',
          name: 'Bond',
          dimension: 'relationship',
          source: { kind: 'formula', formula: 'visits + trust' },
          points,
        },
      ],
    });
    await runCommand(model, path, '--import', file);
    const bonds = (await scoresOf(path)).map(({ score: overall, dimensions }) => {
      const bond = dimensions[0]?.metrics.find(({ key }) => key === 'bond') as MetricScore;
      return [bond.state, bond.value, overall];
    });
    // 1 visit and trust 5 are 6 of 10; 2 visits and trust 2 are 4 of 10; nobody judged the others.
    expect(bonds.slice(0, 3)).toEqual([
      ['ok', 6, 60],
      ['ok', 4, 40],
      ['missing', null, null],
    ]);
  });

  it('keeps every version, compares two and goes back', async () => {
    const path = workspaceFile();
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

  it('lists the figures that could count, and waits for those that are not there yet', async () => {
    const path = workspaceFile();
    const waiting = {
      ...visits,
      source: { ...visits.source, metric: 'visits' },
      points: [
        [0, 0],
        [6, 100],
      ],
    };
    const { notes } = await runCommand(
      model,
      path,
      '--import',
      saved(path, { ...relationship, metrics: [waiting] }),
    );
    expect(notes).toEqual(['nothing here is called measurements “visits” yet: visits counts once there is']);
    await runCommand(model, path, '--import', saved(path, byVisits));
    expect((await runCommand(model, path, '--figures', '--json')).document['figures']).toEqual([
      {
        dataset: 'measurements',
        metric: 'Visits',
        accounts: 6,
        least: 1,
        most: 6,
        newest: '2026-05-01',
        usedBy: ['visits'],
      },
      {
        dataset: 'judgements',
        metric: 'trust',
        accounts: 2,
        least: 2,
        most: 5,
        newest: '2026-05-01',
        usedBy: [],
      },
    ]);
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
    expect(await failing(model, workspaceFile(), ...typed)).toBe(code);
    expect(existsSync('x.json')).toBe(false);
  });

  it('reads a model that was stored as it was published', async () => {
    const path = workspaceFile();
    await runCommand(model, path, '--ready', 'retail');
    const { db, close } = openWorkspace(path);
    expect(db.prepare('SELECT name, version, note FROM models').all()).toEqual([
      { name: 'Retail with loyalty', version: 2, note: null },
    ]);
    close();
  });
});
