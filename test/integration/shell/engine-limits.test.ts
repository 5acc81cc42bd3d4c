/** An engine that takes too much or does not answer: what is said of it, and that nothing else suffers. */
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { EngineProcess } from '../../../electron/engine/host/port.ts';
import { connectEngine } from '../../../electron/shell/engine.ts';
import { heapLimit } from '../../../electron/shell/engine-limits.ts';
import { childEngine } from '../../../electron/shell/engine-processes.ts';
import type { AppEvent } from '../../../shared/contract.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const faulty = join(import.meta.dirname, '..', '..', 'fixtures', 'shell', 'faulty-engine.ts');
/** Long enough for a machine that is busy with other tests. */
const patient = { timeout: 20_000 };
const endless = '3600000';

/** The real engine with a workspace open, asked often, and with little memory so that all of it is soon taken. */
const startFaulty = async () => {
  const processes: EngineProcess[] = [];
  const events: AppEvent[] = [];
  const engine = connectEngine(
    () => {
      const process = childEngine(faulty, ['--max-old-space-size=80']);
      processes.push(process);
      return process;
    },
    (event) => void events.push(event),
    { askEveryMs: 50 },
  );
  onTestFinished(() => engine.close());
  await engine.call('workspace.create', { path: join(temporaryFolder(), 'Müşteri.nabiz') });
  events.length = 0;
  return { engine, processes, events };
};

it('says that an engine ran out of memory, and opens the workspace again', async () => {
  const { engine, processes, events } = await startFaulty();
  await expect(engine.call('job.cancel', { job: 'memory' })).rejects.toMatchObject({
    code: 'engine.restarted',
  });
  await expect.poll(() => events, patient).toContainEqual({ type: 'engine.restarted', reason: 'memory' });
  expect(processes).toHaveLength(2);
  expect(await engine.call('workspace.info', {})).toMatchObject({ name: 'Müşteri' });
}, 60_000);

it('says that an engine is silent, and ends it when it is told to', async () => {
  const { engine, events } = await startFaulty();
  const stuck = engine.call('job.cancel', { job: endless });
  const refused = expect(stuck).rejects.toMatchObject({ code: 'engine.restarted' });
  await expect.poll(() => events, patient).toEqual([{ type: 'engine.silent' }]);
  engine.restart();
  await refused;
  await expect.poll(() => events, patient).toContainEqual({ type: 'engine.restarted' });
  expect(await engine.call('workspace.info', {})).toMatchObject({ name: 'Müşteri' });
}, 60_000);

it('leaves an engine alone that is slow, and says that it answers again', async () => {
  const { engine, processes, events } = await startFaulty();
  expect(await engine.call('job.cancel', { job: '2000' })).toEqual({ cancelled: false });
  await expect.poll(() => events, patient).toEqual([{ type: 'engine.silent' }, { type: 'engine.back' }]);
  expect(processes).toHaveLength(1);
}, 60_000);

/** Ends the process until nobody starts another unasked. */
const dieTooOften = async () => {
  const { engine, processes, events } = await startFaulty();
  const restarts = (): number => events.filter(({ type }) => type === 'engine.restarted').length;
  for (const death of [1, 2]) {
    processes.at(-1)?.kill();
    await expect.poll(restarts, patient).toBe(death);
  }
  let isGone = false;
  processes.at(-1)?.onExit(() => (isGone = true));
  processes.at(-1)?.kill();
  await expect.poll(() => isGone, patient).toBe(true);
  expect(processes).toHaveLength(3);
  expect(events.at(-1)).toEqual({ type: 'engine.stopped' });
  return { engine, processes, restarts };
};

it('opens the workspace for whoever asks, after too many deaths for a start unasked', async () => {
  const { engine, processes } = await dieTooOften();
  expect(await engine.call('workspace.info', {})).toMatchObject({ name: 'Müşteri' });
  expect(processes).toHaveLength(4);
}, 60_000);

it('starts again when it is told to, after too many deaths for a start unasked', async () => {
  const { engine, processes, restarts } = await dieTooOften();
  engine.restart();
  await expect.poll(restarts, patient).toBe(3);
  expect(await engine.call('workspace.info', {})).toMatchObject({ name: 'Müşteri' });
  expect(processes).toHaveLength(4);
}, 60_000);

it('gives every engine a limit that Node understands', () => {
  for (const limit of heapLimit)
    expect(process.allowedNodeEnvironmentFlags.has(limit.split('=')[0] ?? '')).toBe(true);
});
