/** Whatever a client's files say is shown as text: nothing of it runs, asks for anything, or breaks the page. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../shared/contract.ts';
import { hostileFiles, hostileNames } from '../helpers/hostile-client.ts';
import { beyondWindow } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { accountRow, createWorkspace, dropFiles, readPdf, waitForReports, words } from './app/steps.ts';

const languages: readonly Language[] = ['en', 'he'];
const ownOrigins = ['https://nabiz.invalid', 'app://nabiz', 'data://', 'blob://'];

inEveryShell('a client who means harm', (open) => {
  describe.each(languages)('in %s', (language) => {
    const t = words(language);
    let app: App;
    let dialogs = 0;
    const main = () => app.page.getByRole('main');
    const go = (place: string) => app.page.locator(`[data-place=${place}]`).click();
    const openNamed = async (key: keyof typeof hostileNames, seen: string): Promise<void> => {
      await go('portfolio');
      await app.page.getByRole('searchbox').fill(seen);
      await app.page.getByRole('row').filter({ hasText: seen }).first().click();
      await app.page.getByRole('button', { name: t('account.print'), exact: true }).waitFor();
      expect(hostileNames[key]).toContain(seen);
    };
    /** Nothing ran, nothing was asked for, the page is as wide as its window. */
    const expectCalm = async (): Promise<void> => {
      const ran = await app.page.evaluate(() =>
        [window, ...Array.from(window.frames)].some((frame) => 'wasRun' in (frame as object)),
      );
      expect(ran).toBe(false);
      expect(dialogs).toBe(0);
      expect((await beyondWindow(app))[0]).toBe(0);
      const injected = await app.page.locator('img[src=x], svg[onload], [onclick], [onerror]').count();
      expect(injected).toBe(0);
      const origins = new Set(app.requests.map((url) => `${new URL(url).protocol}//${new URL(url).host}`));
      expect([...origins].filter((origin) => !ownOrigins.includes(origin))).toEqual([]);
      expect(app.complaints).toEqual([]);
    };

    beforeAll(async () => {
      app = await open({ language });
      app.page.on('dialog', (dialog) => {
        dialogs += 1;
        void dialog.dismiss();
      });
      await app.page.setViewportSize({ width: 1440, height: 900 });
      await createWorkspace(app.page, '<b onclick=window.wasRun=1>CON', language);
    });
    afterAll(() => app.close());

    it('is imported', async () => {
      await dropFiles(app.page, hostileFiles(join(app.folder, 'files')));
      const table = app.page.getByRole('button', {
        name: t('import.review.import', { count: 3 }),
        exact: true,
      });
      await table.waitFor({ timeout: 60_000 });
      await expectCalm();
      await table.click();
      await app.page
        .getByText(t('import.result.stored', { count: 80, stored: '80' }))
        .waitFor({ timeout: 60_000 });
      await expectCalm();
    });

    it('stands in the portfolio by its names, as they are', async () => {
      await go('portfolio');
      const grid = app.page.getByRole('grid', { name: t('portfolio.list') });
      await grid.waitFor();
      expect(Number(await grid.getAttribute('aria-rowcount'))).toBe(Object.keys(hostileNames).length + 1);
      for (const name of [
        '<img src=x',
        '<script>',
        '"><svg',
        '=HYPERLINK',
        '{{name}} $t(app.name)',
        '__proto__',
      ])
        await (await accountRow(app.page, name, language)).waitFor();
      await expectCalm();
    });

    it.each([
      ['H1', 'onerror="window.wasRun=1">Acme'],
      ['H6', 'שלום'],
      ['H8', 'WWWWWWWWWW'],
      ['H10', '__proto__'],
    ] as const)('has pages that hold: %s', async (key, seen) => {
      await openNamed(key, seen);
      await expectCalm();
      for (const view of ['2', '4', '5', '6', '7']) {
        await app.page.keyboard.press(view);
        await expectCalm();
      }
      await app.page.keyboard.press('1');
    });

    it('is printed on one page', async () => {
      await openNamed('H1', 'onerror="window.wasRun=1">Acme');
      await app.page.getByRole('button', { name: t('account.print'), exact: true }).click();
      const [file = ''] = await waitForReports(app, 1);
      expect(basename(file)).toBe('img src=x onerror= window.wasRun=1 Acme.pdf');
      const pdf = await readPdf(readFileSync(file));
      expect(pdf.pages).toBe(1);
      expect(pdf.text).toContain('onerror="window.wasRun=1"');
      await openNamed('H8', 'WWWWWWWWWW');
      await app.page.getByRole('button', { name: t('account.print'), exact: true }).click();
      const long = (await waitForReports(app, 2)).find((path) => basename(path).startsWith('WWWW')) ?? '';
      expect((await readPdf(readFileSync(long))).pages).toBe(1);
      await expectCalm();
    });

    it('is read in its comments, surveys, imports and reports', async () => {
      for (const place of ['surveys', 'value', 'plan', 'import', 'reports']) {
        await go(place);
        await main().waitFor();
        await expectCalm();
      }
      await app.page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
      await go('surveys');
      await app.page.getByRole('tab', { name: t('surveys.tabs.comments') }).click();
      const comments = app.page.getByRole('grid', { name: t('surveys.comments.list') });
      await comments.getByText('<script>window.wasRun=1</script>').first().waitFor();
      await expectCalm();
    });
  });
});
