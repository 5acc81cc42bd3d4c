/** The engine process: it may die at any time, and nothing else does. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { EngineProcess } from '../../../electron/engine/host/port.ts';
import { connectEngine } from '../../../electron/shell/engine.ts';
import { childEngine } from '../../../electron/shell/engine-processes.ts';
import type { AppEvent } from '../../../shared/contract.ts';
import { unpackPage } from '../../../shared/model/portfolio/packed-page.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const host = join(root, 'electron', 'engine', 'host.ts');
const dying = join(root, 'test', 'fixtures', 'shell', 'dying-engine.ts');

const start = (entry: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'nabiz-engine-'));
  const processes: EngineProcess[] = [];
  const events: AppEvent[] = [];
  const engine = connectEngine(
    () => {
      const process = childEngine(entry);
      processes.push(process);
      return process;
    },
    (event) => void events.push(event),
  );
  onTestFinished(() => {
    engine.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { engine, processes, events, path: join(folder, 'Müşteri.nabiz') };
};

it('opens a workspace and answers from it', async () => {
  const { engine, path } = start(host);
  expect(await engine.call('workspace.info', {})).toBeNull();
  expect(await engine.call('workspace.create', { path })).toEqual({
    name: 'Müşteri',
    accounts: 0,
    newestFact: null,
    isSample: false,
    newAlerts: 0,
    hasPassword: false,
    readOnly: null,
  });
  expect(unpackPage(await engine.call('portfolio.open', { asOf: '2026-06-30' }))).toMatchObject({
    asOf: '2026-06-30',
    accounts: [],
  });
  await expect(engine.call('account.open', { account: 1 })).rejects.toMatchObject({ code: 'account.unknown' });
  await expect(engine.call('workspace.create', { path })).rejects.toMatchObject({ code: 'workspace.exists' });
  await engine.call('workspace.close', {});
  await expect(engine.call('portfolio.open', {})).rejects.toMatchObject({ code: 'workspace.none' });
});

it('answers what was under way, starts again and opens the same workspace', async () => {
  const { engine, processes, events, path } = start(host);
  await engine.call('workspace.create', { path });
  // Killed first and asked in the same turn: no machine is quick enough to answer in between.
  processes[0]?.kill();
  const pending = engine.call('portfolio.open', {});
  await expect(pending).rejects.toMatchObject({ code: 'engine.restarted' });
  await expect.poll(() => events, { timeout: 10_000 }).toEqual([{ type: 'engine.restarted' }]);
  expect(processes).toHaveLength(2);
  expect(await engine.call('workspace.info', {})).toMatchObject({ name: 'Müşteri' });
});

it('does not start again for ever what dies at once', async () => {
  const { engine, processes } = start(dying);
  await expect.poll(() => processes.length, { timeout: 10_000 }).toBe(3);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(processes).toHaveLength(3);
  await expect(engine.call('workspace.info', {})).rejects.toMatchObject({ code: 'engine.restarted' });
});

it('ends with the program', async () => {
  const { engine, processes } = start(host);
  await engine.call('workspace.info', {});
  let gone = false;
  processes[0]?.onExit(() => (gone = true));
  engine.close();
  await expect.poll(() => gone).toBe(true);
  expect(processes).toHaveLength(1);
});

it('ends the jobs of a process that died, each by its own word, before it says that it is back', async () => {
  const { engine, processes, events, path } = start(host);
  await engine.call('workspace.create', { path });
  const file = join(dirname(path), 'usage.csv');
  const rows = Array.from({ length: 200_000 }, (_, i) => `A${i % 50},2026-01-05,feature ${i % 7},1`);
  writeFileSync(file, `account,date,feature,events\n${rows.join('\n')}\n`);
  const { job } = await engine.call('import.start', { files: [{ path: file }], dryRun: false });
  processes[0]?.kill();
  await expect
    .poll(() => events.filter(({ type }) => type !== 'job.progress'), { timeout: 10_000 })
    .toMatchObject([
      { type: 'job.failed', job, error: { code: 'engine.restarted' } },
      { type: 'engine.restarted' },
    ]);
  expect(await engine.call('workspace.info', {})).toMatchObject({ accounts: 0 });
});
