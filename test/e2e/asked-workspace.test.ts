/** A workspace that the system asks for: its file was pressed twice, before the window was there or while it is. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { createWorkspace, openSample, words } from './app/steps.ts';

const t = words();

inEveryShell('a workspace that the system asks for', (open) => {
  let app: App;
  let file: string;
  const button = (name: string) => app.page.getByRole('button', { name, exact: true });
  const title = (from: App = app) => expect.poll(() => from.page.title(), { timeout: 20_000 });
  const isOpen = (workspace: string) => t('app.windowTitle', { workspace });
  const weight = () =>
    app.page.getByRole('textbox', {
      name: t('model.weights.weightOf', { name: t('dimensions.adoption.name') }),
      exact: true,
    });

  beforeAll(async () => {
    app = await open();
    await createWorkspace(app.page, 'Kanzlei Ş');
    await button(t('app.closeWorkspace')).click();
    await button(t('start.sample.action')).waitFor();
    file = join(app.documents, 'Nabız', 'Kanzlei Ş.nabiz');
  });
  afterAll(() => app.close());

  it('opens in the window that is there', async () => {
    app.ask(file);
    await title().toBe(isOpen('Kanzlei Ş'));
    // A reload asks again, and there is nothing left to answer it with.
    await button(t('app.closeWorkspace')).click();
    await button(t('start.sample.action')).waitFor();
    await app.page.reload();
    await button(t('start.sample.action')).waitFor();
    expect(await app.page.title()).toBe(t('app.name'));
  });

  it('asks first where something would be lost', async () => {
    await openSample(app.page);
    const sample = await app.page.title();
    await button(t('app.places.model')).click();
    await weight().fill('5');
    app.ask(file);
    await app.page.getByRole('dialog').getByText(t('app.leaving.hint')).waitFor();
    await app.page.keyboard.press('Escape');
    expect(await app.page.title()).toBe(sample);
    expect(await weight().inputValue()).toBe('5');
    app.ask(file);
    await button(t('app.leaving.discard')).click();
    await title().toBe(isOpen('Kanzlei Ş'));
  });

  it('that is gone is said by its name, and what is open stays', async () => {
    app.ask(join(app.folder, 'gone.nabiz'));
    await app.page.getByText(t('errors.file.missing', { file: 'gone.nabiz' })).waitFor();
    expect(await app.page.title()).toBe(isOpen('Kanzlei Ş'));
    expect(app.complaints).toEqual([]);
  });

  it('opens at once when it is what the program was started for', async () => {
    const asks = join(app.folder, 'started with.nabiz');
    copyFileSync(file, asks);
    const other = await open({ asks });
    try {
      await title(other).toBe(isOpen('started with'));
    } finally {
      await other.close();
    }
  });
});
