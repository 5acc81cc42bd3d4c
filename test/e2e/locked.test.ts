/** What is left of a client in a window that is locked: nothing on the page, nothing in its memory, nothing to ask for. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorkspace as createFile } from '../../electron/engine/workspace/workspace.ts';
import { importSample, secretsOf, seekingFor } from '../helpers/readable.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { dropFiles, openAccount, words } from './app/steps.ts';

const t = words();
const password = 'four words are enough';
const account = 'Çınaraltı Gıda';

/** Everything that the page's memory holds, after it was cleared of what nothing leads to any more. */
const memoryOf = async (page: Page): Promise<Buffer> => {
  const session = await page.context().newCDPSession(page);
  const parts: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const { strings } = JSON.parse(parts.join('')) as { readonly strings: readonly string[] };
  return Buffer.from(strings.join('\n'));
};

inEveryShell('a locked window', (open) => {
  let app: App;
  let secrets: readonly string[] = [];
  let file = '';
  const button = (name: string) => app.page.getByRole('button', { name, exact: true });
  const list = () => app.page.getByRole('grid', { name: t('portfolio.list') });
  const give = async (): Promise<void> => {
    await app.page.getByLabel(t('password.label'), { exact: true }).fill(password);
    await app.page.keyboard.press('Enter');
  };
  const lock = async (): Promise<void> => {
    await app.page.keyboard.press('Control+l');
    await app.page.getByRole('heading', { name: 'Client' }).waitFor();
  };
  const call = (name: string, input: object = {}) =>
    app.page.evaluate(
      async ([called, given]) => {
        const { nabiz } = globalThis as unknown as {
          nabiz: {
            call(n: string, i: object): Promise<{ ok: boolean; value?: unknown; error?: { code: string } }>;
          };
        };
        return nabiz.call(called, given);
      },
      [name, input] as const,
    );

  beforeAll(async () => {
    app = await open();
    mkdirSync(app.documents, { recursive: true });
    file = join(app.documents, 'Client.nabiz');
    const workspace = createFile(file, { password });
    await importSample(workspace);
    secrets = secretsOf(workspace.db);
    workspace.close();
  });
  afterAll(() => app.close());

  it('is asked for by the system: a file that was pressed twice is opened by its password alone', async () => {
    app.ask(file);
    await app.page.getByRole('dialog').getByText('Client').first().waitFor();
    expect(await list().count()).toBe(0);
    await give();
    await list().waitFor();
  });

  it('holds no name, address or comment, neither on the page nor in its memory', async () => {
    await openAccount(app.page, account);
    const found = seekingFor(secrets);
    expect(found(await memoryOf(app.page)).size).toBeGreaterThan(60);
    await lock();
    expect([...found(Buffer.from(await app.page.content()))]).toEqual([]);
    expect(await app.page.title()).toBe(t('app.windowTitle', { workspace: 'Client' }));
    expect([...found(await memoryOf(app.page))]).toEqual([]);
    await give();
    await button(t('account.print')).waitFor();
    // Two pictures of all memory take their time.
  }, 240_000);

  it('closes dialogs and previews with it, and keeps what was typed and not saved', async () => {
    await button(t('app.places.model')).click();
    const weight = app.page.getByRole('textbox', {
      name: t('model.weights.weightOf', { name: t('dimensions.adoption.name') }),
      exact: true,
    });
    await weight.fill('5');
    await button(t('app.closeWorkspace')).click();
    await app.page.getByRole('dialog').waitFor();
    await lock();
    expect(await app.page.getByRole('dialog').count()).toBe(0);
    expect(await app.page.locator('iframe').count()).toBe(0);
    await give();
    await expect.poll(() => weight.inputValue()).toBe('5');
    expect(await app.page.getByRole('dialog').count()).toBe(0);
    await app.page.keyboard.press('Control+z');
  });

  it('is shut at once while an import runs, which goes on behind it', async () => {
    const usage = join(app.folder, 'usage.csv');
    const rows = Array.from(
      { length: 60_000 },
      (_, row) =>
        `ACC-${String((row % 60) + 1).padStart(3, '0')},2024-01-${String((row % 28) + 1).padStart(2, '0')},${row % 90}`,
    );
    writeFileSync(usage, ['account,date,active users', ...rows].join('\n'));
    await button(t('app.places.import')).click();
    await dropFiles(app.page, [usage]);
    await button(t('import.review.import', { count: 1 })).click();
    await lock();
    expect((await call('portfolio.open')).error?.code).toBe('workspace.none');
    expect((await call('import.list')).error?.code).toBe('workspace.none');
    await app.page.getByText(t('lock.waits')).waitFor();
    await give();
    await button(t('import.result.more')).waitFor({ timeout: 60_000 });
    expect(app.complaints).toEqual([]);
  });
});
