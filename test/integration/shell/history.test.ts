/** The history of all accounts, brought up to date while nobody waits for anything. */
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { makeEngineCalls } from '../../../electron/engine/host/functions.ts';
import { makeSession } from '../../../electron/engine/host/session.ts';
import { openReader } from '../../../electron/engine/workspace/workspace.ts';
import type { AppEvent } from '../../../shared/contract.ts';
import { unpackPage } from '../../../shared/model/portfolio/packed-page.ts';
import type { MonthSummary } from '../../../shared/model/month-summary.ts';
import { bareScores } from '../../../electron/engine/scoring/index.ts';
import { monthEnds, parseDay } from '../../../shared/dates.ts';
import { filesIn, linesOf } from '../../helpers/import.ts';
import { tinyFolder } from '../../helpers/tiny.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

/** An engine in this process with the tiny client imported. */
const start = async () => {
  const events: AppEvent[] = [];
  const calls = makeEngineCalls((event) => void events.push(event));
  const path = join(temporaryFolder(), 'Client.nabiz');
  await calls['workspace.create']({ path });
  onTestFinished(async () => void (await calls['workspace.close']({})));
  const done = (job: string) => () =>
    events.some((event) => (event.type === 'job.done' || event.type === 'job.failed') && event.job === job);
  const importAll = async (paths: readonly string[]): Promise<void> => {
    const { job } = await calls['import.start']({
      files: paths.map((file) => ({ path: file })),
      dryRun: false,
    });
    await expect.poll(done(job), { timeout: 20_000 }).toBe(true);
  };
  const kept = (): number =>
    events.filter((event) => event.type === 'job.done' && 'keptMonths' in event.result).length;
  const past = async (): Promise<readonly MonthSummary[]> => calls['portfolio.history']({});
  const tiny = readdirSync(tinyFolder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => join(tinyFolder, name));
  return { calls, path, events, importAll, kept, past, tiny };
};

/** The same months, straight from scoring. */
const scored = (path: string, asOf: string): readonly MonthSummary[] => {
  const db = openReader({ path });
  try {
    return monthEnds(parseDay(asOf) as number, 24).flatMap((day) => {
      const scores = bareScores(db, { asOf: day });
      const known = scores.flatMap(({ score }) => score ?? []);
      const bands = { red: 0, amber: 0, green: 0, unknown: 0 };
      for (const { band } of scores) bands[band] += 1;
      const mean = known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0) / known.length;
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      return scores.length === 0 ? [] : [{ date, accounts: scores.length, mean, bands }];
    });
  } finally {
    db.close();
  }
};

/** The same months, with means that may differ in the last bit: they were added up in another order. */
const near = (months: readonly MonthSummary[]) =>
  months.map(({ mean, ...month }) => ({ ...month, mean: mean === null ? null : expect.closeTo(mean, 9) }));

describe('history in the background', () => {
  it('is there after a while of rest, follows an import, and is never stale in between', async () => {
    const { calls, path, importAll, kept, past, tiny, events } = await start();
    await importAll(tiny);
    expect(await past()).toEqual([]);
    await expect.poll(kept, { timeout: 20_000 }).toBe(1);
    const before = await past();
    const { asOf } = await calls['portfolio.open']({});
    expect(before).toEqual(near(scored(path, asOf)));
    expect(before.length).toBeGreaterThan(10);
    const [file] = filesIn({
      'accounts.csv': linesOf('key,name,started on,seats', 'NEW,New one,2026-01-10,5'),
    });
    await importAll([file?.path as string]);
    expect(await past()).toEqual([]);
    await expect.poll(kept, { timeout: 20_000 }).toBe(2);
    const after = await past();
    expect(after).toEqual(near(scored(path, asOf)));
    expect(after.at(-1)?.accounts).toBe((before.at(-1)?.accounts ?? 0) + 1);
    // Quick work says nothing on the way.
    expect(events.filter((event) => event.type === 'job.progress' && event.phase === 'history')).toEqual([]);
  });

  it('follows what a person decides about an account', async () => {
    const { calls, importAll, kept, past, tiny } = await start();
    await importAll(tiny);
    await expect.poll(kept, { timeout: 20_000 }).toBe(1);
    const { accounts } = unpackPage(await calls['portfolio.open']({}));
    const red = accounts.find(({ band }) => band !== 'green');
    const newest = (await past()).at(-1);
    await calls['account.setBand']({
      account: red?.id as number,
      band: 'green',
      reason: 'known better',
      author: 'Ece',
      asOf: newest?.date,
      until: '2027-06-30',
    });
    await expect.poll(kept, { timeout: 20_000 }).toBe(2);
    expect((await past()).at(-1)?.bands.green).toBe((newest?.bands.green ?? NaN) + 1);
  });

  it('follows the model: another one is published, its months are computed', async () => {
    const { calls, importAll, kept, past, tiny } = await start();
    await importAll(tiny);
    await expect.poll(kept, { timeout: 20_000 }).toBe(1);
    const before = await past();
    const { model } = await calls['model.open']({});
    const cutoffs = { amber: model.cutoffs.amber + 5, green: model.cutoffs.green + 5 };
    await calls['model.publish']({ draft: { ...model, cutoffs }, note: '' });
    expect(await past()).toEqual([]);
    await expect.poll(kept, { timeout: 20_000 }).toBe(2);
    expect((await past()).map(({ date }) => date)).toEqual(before.map(({ date }) => date));
  });

  it('is left alone where its thread cannot work, and pages are answered all the same', async () => {
    const { calls, path, importAll, kept, past, tiny, events } = await start();
    await importAll(tiny);
    const log = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    onTestFinished(() => log.mockRestore());
    // The open connection goes on with the file; who opens it anew does not find it.
    renameSync(path, `${path}.away`);
    await calls['portfolio.open']({});
    await expect.poll(() => log.mock.calls.flat().join(''), { timeout: 20_000 }).toContain('history');
    expect(unpackPage(await calls['portfolio.open']({})).accounts.length).toBeGreaterThan(0);
    expect([kept(), await past()]).toEqual([0, []]);
    expect(events.filter(({ type }) => type === 'job.failed')).toEqual([]);
  });
});

describe('work in the background of a session', () => {
  it('is told to stop as soon as anybody writes, and waited for before another workspace is opened', async () => {
    const session = makeSession();
    const seen: string[] = [];
    const until = (signal: AbortSignal): Promise<void> =>
      new Promise((resolve) => signal.addEventListener('abort', () => setTimeout(resolve, 20)));
    const background = session.inBackground(async (signal) => {
      await until(signal);
      seen.push('stopped');
    });
    await Promise.resolve();
    await session.whileWriting(async () => void seen.push('writing'));
    await background;
    const other = session.inBackground(async (signal) => {
      await until(signal);
      seen.push('stopped again');
    });
    await Promise.resolve();
    await session.idle();
    seen.push('idle');
    await other;
    expect(seen).toEqual(['writing', 'stopped', 'stopped again', 'idle']);
  });
});
