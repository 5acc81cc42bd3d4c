/** The model as the page works with it: checked, published, gone back to, saved as a file and read again. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { EngineCalls } from '../../../electron/engine/host/calls.ts';
import { makeEngineCalls } from '../../../electron/engine/host/functions.ts';
import type { AppEvent } from '../../../shared/contract.ts';
import { unpackPage } from '../../../shared/model/portfolio/packed-page.ts';
import type { Model } from '../../../shared/model/model.ts';
import { readyModels } from '../../../shared/model/ready/index.ts';
import { filesIn, linesOf } from '../../helpers/import.ts';
import { tinyWorkspace } from '../../helpers/tiny.ts';

const asOf = '2026-09-30';

/** The engine with the tiny client open, and a folder for files. */
const opened = async (): Promise<{ calls: EngineCalls; folder: string; events: AppEvent[] }> => {
  const workspace = await tinyWorkspace();
  workspace.close();
  const events: AppEvent[] = [];
  const calls = makeEngineCalls((event) => void events.push(event));
  await calls['workspace.open']({ path: workspace.path });
  onTestFinished(async () => void (await calls['workspace.close']({})));
  return { calls, folder: dirname(workspace.path), events };
};

const scoresOf = async (calls: EngineCalls): Promise<string> => {
  const { accounts } = unpackPage(await calls['portfolio.open']({ asOf }));
  return JSON.stringify(accounts.map(({ key, score, band, dimensions }) => ({ key, score, band, dimensions })));
};

const publish = async (calls: EngineCalls, draft: Model, note: string) =>
  calls['model.publish']({ draft: { ...draft }, note });

const heavier = (model: Model): Model => ({
  ...model,
  dimensions: model.dimensions.map((own) => (own.key === 'finance' ? { ...own, weight: 90 } : own)),
});

describe('a draft that is published while an import writes', () => {
  it('waits for its end, and is checked against what it brought', async () => {
    const { calls, events } = await opened();
    const { model } = await calls['model.open']({ asOf });
    const draft = {
      ...model,
      variants: [
        {
          name: 'Gold',
          when: [{ attribute: 'Mascot', op: '=', value: 'gold' }],
          cutoffs: { amber: 40, green: 80 },
        },
      ],
    };
    expect(await calls['model.publish']({ draft, note: '' })).toMatchObject({ published: false });
    const [file] = filesIn({ 'accounts.csv': linesOf('key,name,Mascot', 'A1,Alpha,gold') });
    const { job } = await calls['import.start']({ files: [{ path: file?.path as string }], dryRun: false });
    // The import begins in a turn of its own.
    await new Promise((resolve) => setImmediate(resolve));
    const published = calls['model.publish']({ draft, note: '' });
    const isDone = (): boolean => events.some((event) => event.type === 'job.done' && event.job === job);
    expect(isDone()).toBe(false);
    expect(await published).toEqual({ published: true, isNew: true, version: 2 });
    expect(isDone()).toBe(true);
  });
});

describe('a draft', () => {
  it('does what its check said once it is published, and the version before brings the scores back', async () => {
    const { calls } = await opened();
    const before = await scoresOf(calls);
    const { model } = await calls['model.open']({ asOf });
    const check = await calls['model.check']({ draft: { ...heavier(model) }, asOf });
    expect(check.problems).toEqual([]);
    const moved = check.effect?.moves.reduce((total, { accounts }) => total + accounts, 0);
    expect(moved).toBe(check.effect?.movedTotal);
    expect(check.effect?.movedTotal).toBeGreaterThan(0);
    expect(await scoresOf(calls)).toBe(before);

    expect(await publish(calls, heavier(model), 'finance first')).toEqual({
      published: true,
      isNew: true,
      version: 2,
    });
    const { accounts, counts } = unpackPage(await calls['portfolio.open']({ asOf }));
    expect(counts).toEqual(check.effect?.after);
    for (const { id, to } of check.effect?.moved ?? []) {
      const row = accounts.find((account) => account.id === id);
      expect(row?.band).toBe(to.band);
      expect(row?.score).toBeCloseTo(to.score ?? NaN, 9);
    }
    const after = await scoresOf(calls);
    expect(after).not.toBe(before);

    const first = await calls['model.version']({ version: 1 });
    expect(await publish(calls, { ...first, version: 2 }, 'back')).toMatchObject({ isNew: true, version: 3 });
    expect(await scoresOf(calls)).toBe(before);
    const { versions } = await calls['model.open']({ asOf });
    expect(versions.map(({ version, note }) => [version, note])).toEqual([
      [3, 'back'],
      [2, 'finance first'],
      [1, null],
    ]);
    expect(await publish(calls, { ...first, version: 3 }, '')).toMatchObject({ isNew: false, version: 3 });
  });

  it('is not published with a problem', async () => {
    const { calls } = await opened();
    const { model } = await calls['model.open']({ asOf });
    const empty = { ...model, dimensions: model.dimensions.map((own) => ({ ...own, weight: 0 })) };
    expect(await publish(calls, empty, '')).toMatchObject({
      published: false,
      problems: [{ path: 'dimensions', code: 'noWeight' }],
    });
    expect((await calls['model.open']({ asOf })).versions).toHaveLength(1);
  });

  it('whose attribute is no account’s is refused, also after the accounts were asked once', async () => {
    const { calls } = await opened();
    const { model } = await calls['model.open']({ asOf });
    const variants = [{ name: 'V', when: [{ attribute: 'colour', op: '=', value: 'red' }] }] as const;
    for (const draft of [model, { ...model, variants }, { ...model, variants }]) {
      const { problems } = await calls['model.check']({ draft: { ...draft }, asOf });
      expect(problems.map(({ code }) => code)).toEqual(
        'variants' in draft && draft.variants.length > 0 ? ['unknownAttribute'] : [],
      );
    }
  });
});

describe('a file of a model', () => {
  it('gives the same scores in another workspace', async () => {
    const [here, there] = [await opened(), await opened()];
    const draft = heavier(readyModels.distribution);
    await publish(here.calls, draft, '');
    const path = join(here.folder, 'm.model.json');
    await here.calls['model.writeFile']({ draft: { ...draft }, path });
    const read = await there.calls['model.readFile']({ path, asOf });
    if (!read.model) throw new Error('the file was refused');
    await publish(there.calls, read.model, '');
    expect(await scoresOf(there.calls)).toBe(await scoresOf(here.calls));
    expect(readFileSync(path, 'utf8')).toContain('"format": "nabiz-model"');
  });

  it('that is none is refused with its reason and place, and changes nothing', async () => {
    const { calls, folder } = await opened();
    const codesOf = async (name: string, content: string): Promise<readonly string[]> => {
      const path = join(folder, name);
      writeFileSync(path, content);
      const { problems } = await calls['model.readFile']({ path, asOf });
      return problems.map(({ path: place, code }) => `${place} ${code}`);
    };
    expect(await codesOf('broken.json', '{ "format": "nabiz-model", ')).toEqual([' json']);
    expect(await codesOf('other.json', '{"name": "package"}')).toEqual([' notAModel']);
    expect(await codesOf('list.json', '[1, 2]')).toEqual([' notAModel']);
    expect(await codesOf('empty.json', '')).toEqual([' json']);
    expect(await codesOf('large.json', ' '.repeat(9_000_000))).toEqual([' tooLong']);
    const wrong = {
      ...readyModels.saas,
      format: 'nabiz-model',
      formatVersion: 1,
      cutoffs: { amber: 80, green: 70 },
    };
    expect(await codesOf('cutoffs.json', JSON.stringify(wrong))).toEqual(['cutoffs cutoffsOrder']);
    const folderPath = join(folder, 'folder.json');
    mkdirSync(folderPath);
    await expect(
      Promise.resolve().then(() => calls['model.readFile']({ path: folderPath, asOf })),
    ).rejects.toMatchObject({ code: 'file.unreadable' });
    expect((await calls['model.open']({ asOf })).versions).toHaveLength(1);
  });
});

describe('the sensitivity of the model', () => {
  it('names for every weight whom a tenth more or less would move, and what it says comes true', async () => {
    const { calls } = await opened();
    const { model, weights } = await calls['portfolio.sensitivity']({ asOf });
    expect(model.version).toBe(1);
    expect(weights.length).toBe(25);
    const [strongest] = weights;
    const current = await calls['model.open']({ asOf });
    const larger = (own: { key: string; weight: number }) =>
      own.key === strongest?.key ? { ...own, weight: own.weight * 1.1 } : own;
    const draft = {
      ...current.model,
      dimensions:
        strongest?.kind === 'dimension' ? current.model.dimensions.map(larger) : current.model.dimensions,
      metrics:
        strongest?.kind === 'metric'
          ? current.model.metrics.map((own) => ({ ...own, ...larger(own) }))
          : current.model.metrics,
    };
    const { effect } = await calls['model.check']({ draft: { ...draft }, asOf });
    expect(effect?.moved.map(({ key }) => key).toSorted()).toEqual(
      strongest?.larger.map(({ key }) => key).toSorted(),
    );
  });
});
