/** Jobs: an id first, progress in measure, one end, and a way to stop. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { makeJobs } from '../../../electron/engine/host/jobs.ts';
import type { AppEvent } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';

const result = { import: 1, files: [], accounts: { created: [], createdCount: 0, similar: [] } };

const recording = () => {
  const events: AppEvent[] = [];
  const ended = (job: string) =>
    expect
      .poll(() => events.find((event) => event.type !== 'job.progress' && 'job' in event && event.job === job))
      .toBeDefined();
  return { events, ended, jobs: makeJobs((event) => void events.push(event)) };
};

it('answers the id before the work begins', async () => {
  const { jobs, ended } = recording();
  let begun = false;
  const { job } = jobs.start(async () => {
    begun = true;
    return result;
  });
  expect(begun).toBe(false);
  await ended(job);
  expect(begun).toBe(true);
});

it('tells progress at most ten times a second, and the end once', async () => {
  const { jobs, events, ended } = recording();
  const startedMs = performance.now();
  const { job } = jobs.start(async ({ progress }) => {
    for (let i = 0; i < 500; i++) {
      progress({ phase: 'loading', share: i / 500, subject: 'a.csv' });
      if (i % 10 === 0) await wait(8);
    }
    return result;
  });
  await ended(job);
  const most = Math.ceil((performance.now() - startedMs) / 100) + 1;
  const told = events.filter((event) => event.type === 'job.progress');
  expect(told.length).toBeGreaterThan(1);
  expect(told.length).toBeLessThanOrEqual(most);
  expect(events.filter((event) => event.type === 'job.done')).toEqual([{ type: 'job.done', job, result }]);
});

it('ends as cancelled when stopped, whatever the work throws then', async () => {
  const { jobs, events, ended } = recording();
  const { job } = jobs.start(async ({ signal }) => {
    while (!signal.aborted) await wait(5);
    throw new TypeError('half way');
  });
  await wait(20);
  expect(jobs.cancel(job)).toBe(true);
  await ended(job);
  expect(events.at(-1)).toMatchObject({ type: 'job.failed', job, error: { code: 'cancelled' } });
  expect(jobs.cancel(job)).toBe(false);
});

it('fails with the code that the work threw', async () => {
  const { jobs, events, ended } = recording();
  const { job } = jobs.start(() => Promise.reject(new AppError('file.empty', { file: 'a.csv' })));
  await ended(job);
  expect(events).toMatchObject([
    { type: 'job.failed', error: { code: 'file.empty', detail: { file: 'a.csv' } } },
  ]);
});

it('is idle once everything that was asked for has ended, however it ended', async () => {
  const { jobs } = recording();
  const order: string[] = [];
  const slow = async (): Promise<typeof result> => {
    await wait(30);
    order.push('done');
    return result;
  };
  jobs.start(slow);
  jobs.start(() => Promise.reject(new AppError('cancelled')));
  await jobs.idle().then(() => order.push('idle'));
  expect(order).toEqual(['done', 'idle']);
});
