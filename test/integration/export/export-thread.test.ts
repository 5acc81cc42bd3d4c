/** Exports as jobs: in a thread of their own, followed, stopped, whole files or none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saveCsv, saveWorkbook } from '../../../electron/engine/export/index.ts';
import { exportCalls } from '../../../electron/engine/host/exports.ts';
import { makeJobs } from '../../../electron/engine/host/jobs.ts';
import { makeSession } from '../../../electron/engine/host/session.ts';
import { scoredInputs } from '../../../electron/engine/scoring/index.ts';
import type { Workspace } from '../../../electron/engine/workspace/workspace.ts';
import type { AppEvent } from '../../../shared/contract.ts';
import { parseDay } from '../../../shared/dates.ts';
import { bookAt, toldByBook } from '../../helpers/exported.ts';
import { tinyWorkspace } from '../../helpers/tiny.ts';
import { fill, temporaryFolder, workspaceWith } from '../../helpers/workspace.ts';

const asOf = '2026-12-31';

/** The engine's side of an export, and what it says. */
const exporter = (workspace: Workspace) => {
  const session = makeSession();
  session.replace(workspace);
  const events: AppEvent[] = [];
  const heard: ((event: AppEvent) => void)[] = [];
  const jobs = makeJobs((event) => {
    events.push(event);
    for (const hear of heard) hear(event);
  });
  const start = exportCalls(session, jobs)['export.start'];
  const until = (type: AppEvent['type']): Promise<AppEvent> =>
    new Promise((resolve) => heard.push((event) => event.type === type && resolve(event)));
  return { jobs, events, start, until };
};

const customers = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ key: `K${i}`, name: `Customer ${i}`, started_on: 20_000 }));

it.each(['xlsx', 'csv'] as const)('saves the same %s as the command', async (kind) => {
  const workspace = await tinyWorkspace();
  const folder = temporaryFolder();
  const { start, until } = exporter(workspace);
  const path = join(folder, `Puanlar.${kind}`);
  const done = until('job.done');
  await start({ kind, asOf, language: 'tr', path, id: 'p1' });
  expect(await done).toMatchObject({ result: { id: 'p1', name: `Puanlar.${kind}`, files: 1 } });

  const scored = scoredInputs(workspace.db, parseDay(asOf) as number);
  const other = join(folder, `other.${kind}`);
  const place = { path: other, language: 'tr', workspace: 'w', signal: new AbortController().signal } as const;
  await (kind === 'xlsx' ? saveWorkbook : saveCsv)(scored, place);
  if (kind === 'csv') expect(readFileSync(path, 'utf8')).toBe(readFileSync(other, 'utf8'));
  else expect(toldByBook(bookAt(path))).toEqual(toldByBook(bookAt(other)));
});

it('tells how far it is, and stopped it leaves nothing', async () => {
  const workspace = workspaceWith({});
  fill(workspace.db, { accounts: customers(4_000) });
  const folder = temporaryFolder();
  const { jobs, events, start, until } = exporter(workspace);
  const [begun, failed] = [until('job.progress'), until('job.failed')];
  const { job } = await start({ kind: 'xlsx', asOf, language: 'en', path: join(folder, 'a.xlsx'), id: 'p1' });
  expect(await begun).toMatchObject({ phase: 'scoring', subject: 'a.xlsx' });
  await expect
    .poll(() => events.some((event) => event.type === 'job.progress' && (event.share ?? 0) > 0), {
      timeout: 60_000,
      interval: 5,
    })
    .toBe(true);
  expect(existsSync(join(folder, 'a.xlsx.part'))).toBe(true);
  expect(jobs.cancel(job)).toBe(true);
  expect(await failed).toMatchObject({ error: { code: 'cancelled' } });
  expect(readdirSync(folder)).toEqual([]);
});

it('says where nothing can be written', async () => {
  const { start, until } = exporter(await tinyWorkspace());
  const failed = until('job.failed');
  const path = join(import.meta.filename, 'inside a file', 'a.csv');
  await start({ kind: 'csv', asOf, language: 'en', path, id: 'p1' });
  expect(await failed).toMatchObject({ error: { code: 'report.unwritable', detail: { file: 'a.csv' } } });
});

it('starts nothing where no workspace is open', () => {
  const start = exportCalls(
    makeSession(),
    makeJobs(() => undefined),
  )['export.start'];
  const order = { kind: 'csv', language: 'en', path: '/x.csv', id: 'p1' } as const;
  expect(() => start(order)).toThrow(expect.objectContaining({ code: 'workspace.none' }));
});
