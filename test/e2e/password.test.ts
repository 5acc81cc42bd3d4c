/** A password from a workspace's first day on: asked for, changed, locked away; and nothing readable left anywhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../shared/contract.ts';
import { openWorkspace } from '../../electron/engine/workspace/workspace.ts';
import { filesBelow, importSample, readableIn, secretsOf } from '../helpers/readable.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { words } from './app/steps.ts';

const first = 'four words are enough';
const second = 'dört sözcük yeter de artar';

/** What a user of one language does with passwords. */
const userOf = (page: Page, language: Language) => {
  const t = words(language);
  const field = (name: string) => page.getByLabel(t(name), { exact: true });
  const press = (name: string) => page.getByRole('button', { name: t(name), exact: true }).click();
  const openFromList = () => page.getByRole('button', { name: 'Client', exact: true }).click();
  return {
    t,
    field,
    press,
    openFromList,
    async create(): Promise<void> {
      await press('start.new.action');
      await page.getByLabel(t('start.new.name')).fill('Client');
      await page.getByLabel(t('password.protect')).check();
      await field('password.next').fill('seven77');
      await field('password.again').fill('seven77');
      await press('start.new.create');
      await page.getByText(t('password.short', { least: 8 })).waitFor();
      await field('password.next').fill(first);
      await press('start.new.create');
      await page.getByText(t('password.differs')).waitFor();
      await field('password.again').fill(first);
      await press('start.new.create');
      await page.getByText(t('import.choose.drop')).waitFor();
    },
    async close(): Promise<void> {
      await press('app.closeWorkspace');
      await page.getByText(t('start.what')).waitFor();
    },
    async give(password: string): Promise<void> {
      await field('password.label').fill(password);
      await page.keyboard.press('Enter');
    },
    lock: () => page.keyboard.press('Control+l'),
    locked: () => page.getByRole('heading', { name: 'Client' }).waitFor(),
  };
};

inEveryShell('a workspace with a password', (open) => {
  let app: App;
  let user: ReturnType<typeof userOf>;
  beforeAll(async () => {
    app = await open();
    user = userOf(app.page, 'en');
  });
  afterAll(() => app.close());

  const list = () => app.page.getByRole('grid', { name: user.t('portfolio.list') });

  it('is made with it in the window, and filled', async () => {
    await user.create();
    await user.close();
    const path = filesBelow(app.folder).find((file) => file.endsWith('Client.nabiz')) ?? '';
    expect(readFileSync(path).includes('SQLite format')).toBe(false);
    const workspace = openWorkspace(path, { password: first });
    await importSample(workspace);
    workspace.close();
  });

  it('is asked for when it is opened again; a wrong one is said at the field, Escape leaves all as it was', async () => {
    await user.openFromList();
    await user.give('not the one');
    await app.page.getByText(user.t('errors.workspace.password', { file: 'Client.nabiz' })).waitFor();
    expect(await user.field('password.label').getAttribute('aria-invalid')).toBe('true');
    await app.page.keyboard.press('Escape');
    await expect.poll(() => app.page.getByRole('dialog').count()).toBe(0);
    await user.openFromList();
    await user.give(first);
    await list().waitFor();
  });

  it('is changed in the settings by whoever knows it', async () => {
    await app.page.keyboard.press('Control+,');
    await app.page.getByRole('tab', { name: user.t('settings.tabs.password') }).click();
    const change = app.page.locator('section').filter({
      has: app.page.getByRole('heading', { name: user.t('settings.password.change') }),
    });
    const typed = async (current: string): Promise<void> => {
      await change.getByLabel(user.t('password.current'), { exact: true }).fill(current);
      await change.getByLabel(user.t('password.next'), { exact: true }).fill(second);
      await change.getByLabel(user.t('password.again'), { exact: true }).fill(second);
      await change.getByRole('button', { name: user.t('settings.password.change') }).click();
    };
    await typed('not the one');
    await app.page.getByText(user.t('errors.workspace.password', { file: 'Client.nabiz' })).waitFor();
    await typed(first);
    await app.page.getByText(user.t('settings.password.changed')).waitFor({ timeout: 60_000 });
  });

  it('is locked by Ctrl with L, shows nothing of itself, and comes back to the same screen', async () => {
    await user.lock();
    await user.locked();
    expect(await app.page.getByText('Çınaraltı Gıda').count()).toBe(0);
    const refused = await app.page.evaluate(async () => {
      const { nabiz } = globalThis as unknown as { nabiz: { call(n: string, i: object): Promise<never> } };
      return ((await nabiz.call('portfolio.open', {})) as { error?: { code: string } }).error?.code;
    });
    expect(refused).toBe('workspace.none');
    await user.give(first);
    await app.page.getByText(user.t('errors.workspace.password', { file: 'Client.nabiz' })).waitFor();
    await user.give(second);
    await app.page.getByRole('tab', { name: user.t('settings.tabs.password') }).waitFor();
    await app.page.keyboard.press('Escape');
    await list().waitFor();
  });

  it('is locked when nobody touches the window, a minute after that was said', async () => {
    await app.page.clock.install();
    await app.page.mouse.move(300, 300);
    await app.page.mouse.move(310, 310);
    await app.page.clock.runFor(14 * 60_000 + 10_000);
    await app.page.getByRole('button', { name: user.t('lock.stay') }).waitFor();
    await app.page.mouse.move(400, 400);
    await expect.poll(() => app.page.getByRole('button', { name: user.t('lock.stay') }).count()).toBe(0);
    await app.page.clock.runFor(15 * 60_000 + 2_000);
    await user.locked();
    await app.page.clock.resume();
    await user.give(second);
    await list().waitFor();
  });

  it('opens by itself in the engine that takes the place of a dead one', async () => {
    app.killEngine();
    await app.page.getByText(user.t('app.engineRestarted')).waitFor({ timeout: 30_000 });
    await list().waitFor();
  });

  it('leaves nothing of the client readable: no file, no log, nothing of the browser’s', () => {
    const path = filesBelow(app.folder).find((file) => file.endsWith('Client.nabiz')) ?? '';
    const workspace = openWorkspace(path, { password: second });
    const secrets = secretsOf(workspace.db);
    workspace.close();
    const files = filesBelow(app.folder);
    expect(secrets.length).toBeGreaterThan(1500);
    expect(files.some((file) => file.includes(join('user', 'browser')))).toBe(true);
    expect(readFileSync(join(app.folder, 'user', 'preferences.json'), 'utf8')).toContain('Client.nabiz');
    expect(readableIn(files, [...secrets, first, second])).toEqual([]);
    expect(app.complaints).toEqual([]);
  });
});

describe.each(['tr', 'he'] as const)('in %s', (language) => {
  inEveryShell('a workspace with a password', (open) => {
    it('is made, locked and opened', async () => {
      const app = await open({ language });
      try {
        const user = userOf(app.page, language);
        await user.create();
        await user.lock();
        await user.locked();
        await user.give(first);
        await app.page.getByText(user.t('import.choose.drop')).waitFor();
        expect(app.complaints).toEqual([]);
      } finally {
        await app.close();
      }
    });
  });
});
