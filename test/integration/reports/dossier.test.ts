/** What a dossier is made of, asked of a real workspace. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startPrinting } from '../../../electron/commands/printing.ts';
import { createWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { chaptersOf } from '../../../renderer/features/account/dossier/chapters.ts';
import type { Dossier } from '../../../renderer/features/account/dossier/dossier.ts';
import { type Ask, gatherDossier } from '../../../renderer/features/account/dossier/gather.ts';
import { unpackPage } from '../../../shared/model/portfolio/packed-page.ts';
import { fill, type Rows, temporaryFolder } from '../../helpers/workspace.ts';

/** The dossier of an account of a workspace with these rows. */
const dossierOf = async (rows: Rows, key: string): Promise<Dossier> => {
  const path = join(temporaryFolder(), 'dossier.nabiz');
  const workspace = createWorkspace(path);
  fill(workspace.db, rows);
  workspace.close();
  const { engine } = startPrinting();
  await engine.call('workspace.open', { path });
  const { accounts } = unpackPage(await engine.call('portfolio.open', { asOf: '2026-10-31' }));
  const account = accounts.find((own) => own.key === key)?.id;
  if (account === undefined) throw new Error(`no account ${key}`);
  const ask: Ask = (name, input) => engine.call(name as never, input as never) as never;
  const dossier = await gatherDossier(ask, { account, asOf: '2026-10-31' });
  await engine.call('workspace.close', {});
  return dossier;
};

const day = (i: number): string => `2026-${String((i % 10) + 1).padStart(2, '0')}-15`;

const tickets = Array.from({ length: 230 }, (_, i) => ({
  account: 'BUSY',
  key: `T-${i}`,
  openedOn: day(i),
  closedOn: day(i),
  category: `C${i % 7}`,
  failure: i % 2 === 0,
}));

const rows: Rows = {
  accounts: [
    { key: 'BUSY', name: 'Busy', startedOn: '2024-01-01' },
    { key: 'BLANK', name: 'Blank' },
  ],
  tickets,
};

it('has the rows that count of each figure, the newest first, and knows how many there are', async () => {
  const dossier = await dossierOf(rows, 'BUSY');
  const failure = dossier.rows.find(({ metric }) => metric === 'failureRate');
  const [answer] = failure?.answers ?? [];
  // Months 5 to 10 are within 180 days: 23 tickets each.
  expect(answer?.parts[0]).toMatchObject({ dataset: 'tickets', counting: 138, looked: 230 });
  expect(answer?.rows.every(({ reason }) => reason === null)).toBe(true);
  expect(dossier.tickets?.parts[0]).toMatchObject({ counting: 230 });
  expect(dossier.tickets?.rows).toHaveLength(200);
  expect(dossier.invoices).toBeNull();
});

it('tells every step between two month ends, and together they lead from the first score to the last', async () => {
  const { page, changes } = await dossierOf(rows, 'BUSY');
  expect(changes.map(({ toDate }) => toDate)).toEqual(page.history.slice(1).map(({ date }) => date));
  const scores = page.history.map(({ score }) => score).filter((score) => score !== null);
  const sum = changes.reduce((total, { change }) => total + (change ?? 0), 0);
  expect(scores.length).toBeGreaterThan(3);
  expect((scores[0] ?? 0) + sum).toBeCloseTo(scores.at(-1) ?? Number.NaN, 9);
});

it('leaves out chapters that have nothing to say', async () => {
  const busy = chaptersOf(await dossierOf(rows, 'BUSY'));
  expect(busy.told).toContain('support');
  expect(busy.blank).toEqual(['said', 'people', 'worth', 'plan']);
  const blank = chaptersOf(await dossierOf(rows, 'BLANK'));
  expect(blank.blank).toEqual(expect.arrayContaining(['said', 'people', 'support', 'worth', 'plan']));
  expect(blank.told).toEqual(expect.arrayContaining(['summary', 'method']));
});
