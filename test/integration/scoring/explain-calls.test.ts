/** What explains a score, as the window asks the engine for it. */
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeEngineCalls } from '../../../electron/engine/host/functions.ts';
import { createWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import type { Model } from '../../../shared/model/model.ts';
import { fill, temporaryFolder } from '../../helpers/workspace.ts';

const asOf = '2026-06-30';

const metric = (key: string, change: Partial<Model['metrics'][number]> = {}): Model['metrics'][number] => ({
  key,
  dimension: 'care',
  weight: 1,
  points: [
    [0, 0],
    [100, 100],
  ],
  policy: 'exclude',
  switch: 'auto',
  minimumN: null,
  maximumAgeDays: null,
  source: { kind: 'own', dataset: 'measurements', metric: key },
  ...change,
});

/** Visits and calls, and the mean of the two, each a third; its value is its score. */
const model: Model = {
  name: 'Care',
  version: 2,
  cutoffs: { amber: 50, green: 75 },
  minimumCoverage: 0.5,
  dimensions: [{ key: 'care', name: 'Care', weight: 1 }],
  metrics: [
    metric('visits'),
    metric('calls'),
    metric('mean', { source: { kind: 'formula', formula: '(visits + calls) / 2' } }),
  ],
  caps: [{ metric: 'mean', op: '<', value: 60, band: 'amber' }],
  variants: [],
};

const start = async () => {
  const path = join(temporaryFolder(), 'client.nabiz');
  const workspace = createWorkspace(path);
  const figure = (metricName: string, date: string, value: number) => ({
    account: 'A',
    date,
    metric: metricName,
    value,
  });
  fill(workspace.db, {
    accounts: [{ key: 'A', name: 'Anadolu', startedOn: '2026-02-01' }],
    measurements: [
      figure('visits', '2026-02-10', 80),
      figure('calls', '2026-02-10', 60),
      figure('visits', '2026-06-10', 20),
    ],
  });
  workspace.close();
  const calls = makeEngineCalls(() => undefined);
  await calls['workspace.open']({ path });
  onTestFinished(() => void calls['workspace.close']({}));
  expect(await calls['model.publish']({ draft: { ...model }, note: '' })).toMatchObject({ published: true });
  return calls;
};

describe('what if', () => {
  it('lets formulas follow, and a path through them end green when it is put in', async () => {
    const calls = await start();
    // visits 20, calls 60, mean 40: (20 + 60 + 40) ÷ 3 = 40; the mean is below 60.
    const now = await calls['account.whatIf']({ account: 1, asOf, values: {} });
    expect(now).toMatchObject({ score: 40, band: 'red', caps: [{ metric: 'mean' }] });
    const path = now.pathToGreen;
    expect(path?.reaches).toBe(true);
    // visits 90 make the mean 75: (90 + 60 + 75) ÷ 3 = 75, green, and above the rule's 60.
    expect(path?.levers).toMatchObject([{ metric: 'visits', from: 20, to: 90 }]);
    expect(path?.score).toBeCloseTo(75, 9);
    const values = Object.fromEntries(path?.levers.map(({ metric: key, to }) => [key, to]) ?? []);
    const then = await calls['account.whatIf']({ account: 1, asOf, values });
    expect(then).toMatchObject({ band: 'green', caps: [], pathToGreen: null });
    expect(then.score).toBeCloseTo(path?.score ?? 0, 9);
    const page = await calls['account.open']({ account: 1, asOf });
    expect([page.pathToGreen, page.levers]).toEqual([path, now.levers]);
  });

  it('gives a value to what has none', async () => {
    const calls = await start();
    const early = await calls['account.whatIf']({ account: 1, asOf: '2026-02-05', values: { visits: 90 } });
    // visits 90 alone: calls and the mean that needs them are not known, a third of the weight is.
    expect(early.score).toBe(90);
    expect(early.coverage).toBeCloseTo(1 / 3, 9);
    expect(early.band).toBe('unknown');
  });
});

describe('the past', () => {
  it('is told under the version that is asked for', async () => {
    const calls = await start();
    const own = await calls['account.history']({ account: 1, asOf, version: 2 });
    const [first] = own;
    // (80 + 60 + 70) ÷ 3 at the end of February.
    expect(first).toMatchObject({ date: '2026-02-28', score: 70 });
    expect(own.at(-1)).toMatchObject({ date: asOf, score: 40 });
    const standard = await calls['account.history']({ account: 1, asOf, version: 1 });
    expect(standard.every(({ score }) => score === null)).toBe(true);
    await expect(async () => calls['account.history']({ account: 1, asOf, version: 9 })).rejects.toMatchObject({
      code: 'usage',
    });
  });

  it('is set against now, metric by metric, under one version at both ends', async () => {
    const calls = await start();
    const ends = { account: 1, from: '2026-02-28', to: asOf, fromVersion: 2, toVersion: 2 };
    const change = await calls['account.change'](ends);
    // Each third: visits 80 → 20, the mean 70 → 40, calls as they were.
    expect(change).toMatchObject({ from: 70, to: 40, change: -30, edits: [] });
    expect(change.metrics.map(({ metric: key, kind }) => [key, kind])).toEqual([
      ['visits', 'moved'],
      ['mean', 'moved'],
      ['calls', 'moved'],
    ]);
    expect(change.parts.moved).toBeCloseTo(-30, 9);
    await expect(async () => calls['account.change']({ ...ends, from: '2026-01-01' })).rejects.toMatchObject({
      code: 'account.notScored',
    });
  });
});
