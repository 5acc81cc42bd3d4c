/** Backed up, changed, restored; then damaged, and out of it in both ways. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seriousViolations } from './app/barriers.ts';
import { accountsText, userOf, write } from './app/importing.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { createWorkspace, dropFiles } from './app/steps.ts';

const pageBytes = 4096;

inEveryShell('backups', (open) => {
  let app: App;
  const user = userOf(() => app, 'en');
  const { t, button } = user;
  const path = (): string => join(app.documents, 'Nabız', 'Kept.nabiz');
  const accounts = async (): Promise<unknown> => {
    const state = await app.page.evaluate(() => window.nabiz.call('app.state', {}));
    return state.ok ? state.value.workspace?.accounts : state.error.code;
  };
  const toBackups = async (): Promise<void> => {
    await app.page.keyboard.press('Control+,');
    await app.page.getByRole('tab', { name: t('settings.tabs.backups') }).click();
  };

  beforeAll(async () => {
    app = await open();
    await createWorkspace(app.page, 'Kept');
    await dropFiles(app.page, [write(app.folder, 'accounts.csv', accountsText('Large'))]);
    await user.importTables(1).click();
    await app.page.getByText(t('import.result.stored', { count: 3, stored: '3' })).waitFor();
    await button(t('import.result.more')).click();
  });
  afterAll(() => app.close());

  it('makes one when asked, and lists it with what it holds', async () => {
    await toBackups();
    await button(t('settings.backups.now')).click();
    const asked = app.page
      .getByRole('row')
      .filter({ hasText: t('settings.backups.reasons.asked') })
      .filter({ hasText: t('settings.backups.accounts', { count: 3, shown: '3' }) });
    await asked.waitFor();
    expect(await seriousViolations(app)).toEqual([]);
  });

  it('brings the state back after an import, when it was asked whether to', async () => {
    await app.page.keyboard.press('Escape');
    const more = 'Account ID,Company\nB1,Umbrella\nB2,Hooli\n';
    await dropFiles(app.page, [write(app.folder, 'more.csv', more)]);
    await user.importTables(1).click();
    await app.page.getByText(t('import.result.stored', { count: 2, stored: '2' })).waitFor();
    expect(await accounts()).toBe(5);
    await toBackups();
    const row = app.page.getByRole('row').filter({ hasText: t('settings.backups.reasons.asked') });
    await row.getByRole('button').click();
    await app.page
      .getByRole('dialog')
      .getByRole('button', { name: t('settings.backups.go') })
      .click();
    const reason = t('settings.backups.reasons.restore');
    await app.page.getByText(t('settings.backups.restored', { reason })).waitFor();
    expect(await accounts()).toBe(3);
    await toBackups();
    const before = app.page
      .getByRole('row')
      .filter({ hasText: t('settings.backups.reasons.restore') })
      .filter({ hasText: t('settings.backups.accounts', { count: 5, shown: '5' }) });
    await before.waitFor();
    // The newest from now on: what the damaged file is given back below.
    await button(t('settings.backups.now')).click();
    await expect
      .poll(() => row.filter({ hasText: t('settings.backups.accounts', { count: 3, shown: '3' }) }).count())
      .toBe(2);
  });

  const closeAndSpoil = async (): Promise<void> => {
    const closed = await app.page.evaluate(() => window.nabiz.call('workspace.close', {}));
    expect(closed.ok).toBe(true);
    const bytes = readFileSync(path());
    bytes.fill(0xab, bytes.length - 3 * pageBytes);
    writeFileSync(path(), bytes);
    await app.page.reload();
    await app.page.getByRole('button', { name: 'Kept', exact: true }).click();
    await app.page.getByRole('dialog').getByText(t('damaged.what')).waitFor();
  };

  it('offers two ways out of a damaged file, which it leaves as it is', async () => {
    await closeAndSpoil();
    const bytes = readFileSync(path());
    expect(await seriousViolations(app)).toEqual([]);
    await button(t('damaged.recover')).click();
    await app.page
      .getByRole('dialog')
      .getByText(/Kept recovered/)
      .waitFor({ timeout: 60_000 });
    expect(readFileSync(path()).equals(bytes)).toBe(true);
    await button(t('damaged.open')).click();
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(accounts).toBe(3);
  });

  it('restores the newest good backup in its place', async () => {
    const closed = await app.page.evaluate(() => window.nabiz.call('workspace.close', {}));
    expect(closed.ok).toBe(true);
    await app.page.reload();
    await app.page.getByRole('button', { name: 'Kept', exact: true }).click();
    await app.page
      .getByRole('dialog')
      .getByRole('button', { name: t('damaged.restore'), exact: true })
      .click();
    await app.page.getByText(t('damaged.restored')).waitFor();
    await expect.poll(accounts).toBe(3);
  });
});
