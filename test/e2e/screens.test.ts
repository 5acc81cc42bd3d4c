/** Start, portfolio and import as a person uses them: keyboard, filters, languages, a mapping mended by hand. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { createWorkspace, dropFiles, openSample, words } from './app/steps.ts';

const t = words();

const press = async ({ page }: App, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

const list = ({ page }: App) => page.getByRole('grid', { name: t('portfolio.list') });
const rows = (app: App) => list(app).locator('[role=row][aria-selected]');
const search = ({ page }: App) => page.getByRole('searchbox');

inEveryShell('the portfolio', (open) => {
  let app: App;
  beforeAll(async () => {
    app = await open();
    await openSample(app.page);
  });
  afterAll(() => app.close());

  it('finds a Turkish name by plain letters and opens it without the mouse', async () => {
    await press(app, '/');
    await app.page.keyboard.type('ucler otomotiv');
    await expect.poll(() => rows(app).count()).toBe(1);
    await press(app, 'Enter', 'ArrowDown', 'Enter');
    await app.page.getByRole('heading', { name: 'Üçler Otomotiv' }).waitFor();
  });

  it('comes back with Escape to the list as it was left, the account still current', async () => {
    await press(app, 'Escape');
    await list(app).waitFor();
    expect(await search(app).inputValue()).toBe('ucler otomotiv');
    expect(await rows(app).first().getAttribute('aria-selected')).toBe('true');
    await press(app, 'Escape');
    await expect.poll(() => search(app).inputValue()).toBe('');
  });

  it('shows one light’s accounts when the light is pressed, and all when it is pressed again', async () => {
    const red = app.page.getByRole('button', { name: new RegExp(`^\\d+\\s*${t('bands.red.word')}`) });
    const count = Number.parseInt((await red.textContent()) ?? '', 10);
    expect(count).toBeGreaterThan(0);
    await red.click();
    await expect.poll(() => rows(app).count()).toBe(count);
    expect(await red.getAttribute('aria-pressed')).toBe('true');
    await red.click();
    await expect.poll(() => red.getAttribute('aria-pressed')).toBe('false');
  });

  it('orders by a column, both ways, with accounts without a score at the end', async () => {
    const heading = app.page.getByRole('columnheader', { name: t('portfolio.columns.score') });
    const scores = async () =>
      (await rows(app).locator('[role=gridcell]:nth-child(2) b').allTextContents())
        .map(Number)
        .filter((n) => !Number.isNaN(n));
    await heading.getByRole('button').click();
    const one = await heading.getAttribute('aria-sort');
    const first = await scores();
    await heading.getByRole('button').click();
    expect([one, await heading.getAttribute('aria-sort')].sort()).toEqual(['ascending', 'descending']);
    const second = await scores();
    const [up, down] = one === 'ascending' ? [first, second] : [second, first];
    expect(up).toEqual([...up].sort((a, b) => a - b));
    expect(down).toEqual([...down].sort((a, b) => b - a));
    expect(up[0]).not.toBe(down[0]);
  });

  it('says so when nothing matches, and shows everything again at a press', async () => {
    await search(app).fill('no such customer');
    await app.page.getByText(t('portfolio.noMatch')).waitFor();
    await app.page.getByRole('button', { name: t('portfolio.showAll') }).click();
    await list(app).waitFor();
  });

  it('scores for another day and goes back to the newest data', async () => {
    const day = app.page.getByLabel(t('portfolio.asOf'));
    const shown = () => list(app).getAttribute('aria-rowcount').then(Number);
    const [newest, all] = [await day.inputValue(), await shown()];
    await day.fill('2001-01-01');
    await expect.poll(shown).toBeLessThan(all);
    await app.page.getByRole('button', { name: t('portfolio.newest') }).click();
    await expect.poll(shown).toBe(all);
    await expect.poll(() => day.inputValue()).toBe(newest);
  });

  it('speaks Hebrew from the right and English again at once', async () => {
    await app.page.getByLabel(t('app.language')).selectOption('he');
    const he = words('he');
    await app.page.getByRole('button', { name: he('app.places.import'), exact: true }).waitFor();
    await expect
      .poll(() => app.page.evaluate(() => [document.documentElement.dir, document.documentElement.lang]))
      .toEqual(['rtl', 'he']);
    await app.page.getByLabel(he('app.language')).selectOption('en');
    await expect.poll(() => app.page.evaluate(() => document.documentElement.dir)).toBe('ltr');
  });

  it('goes dark when asked', async () => {
    const paper = () => app.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await app.page.getByLabel(t('app.theme')).selectOption('light');
    const light = await paper();
    await app.page.getByLabel(t('app.theme')).selectOption('dark');
    await expect.poll(paper).not.toBe(light);
    await app.page.getByLabel(t('app.theme')).selectOption('light');
  });

  it('lists the workspace on the start after closing it, and opens it from there', async () => {
    const name = (await app.page.locator('header bdi').textContent()) ?? '';
    await app.page.getByRole('button', { name: t('app.closeWorkspace') }).click();
    await app.page.getByRole('heading', { name: t('start.recent.title') }).waitFor();
    await app.page.getByRole('button', { name, exact: true }).click();
    await list(app).waitFor();
    expect(app.complaints).toEqual([]);
  });
});

inEveryShell('the import screen', (open) => {
  let app: App;
  beforeAll(async () => {
    app = await open();
    await createWorkspace(app.page, 'By hand');
  });
  afterAll(() => app.close());

  const importButton = () => app.page.getByRole('button', { name: /^Import \d+ table/ });
  const column = (heading: string) =>
    app.page.getByLabel(t('import.mapping.column', { column: heading }), { exact: true });

  describe('a table whose key nobody would recognise', () => {
    beforeAll(async () => {
      const path = join(app.folder, 'Tickets.csv');
      writeFileSync(
        path,
        'Ticket,Xyz,Created,Category\nT1,C1,03/04/2026,Login\nT2,C2,05/06/2026,Export\nT3,,07/08/2026,Login\n',
      );
      await dropFiles(app.page, [path]);
      await app.page.getByText('Tickets.csv').first().waitFor();
    });

    it('names the missing column at once, and lets nothing be imported', async () => {
      const box = app.page.getByLabel(t('import.review.dataset', { sheet: 'Tickets.csv' }));
      await box.selectOption('tickets');
      await app.page.getByRole('alert').getByText(t('import.fields.account')).waitFor();
      expect(await importButton().isDisabled()).toBe(true);
    });

    it('asks what a column chosen by hand leaves open', async () => {
      await column('Xyz').selectOption('field:account');
      const ask = t('questions.dates.order.ask', { column: 'Created' });
      await app.page.getByRole('group', { name: ask }).waitFor();
      expect(await importButton().isDisabled()).toBe(true);
    });

    it('is ready once that is answered', async () => {
      await app.page.getByRole('radio', { name: t('questions.dates.order.mdy') }).check();
      await expect.poll(() => importButton().isEnabled()).toBe(true);
    });

    it('says what would change and stores nothing yet', async () => {
      await app.page.getByRole('button', { name: t('import.review.check') }).click();
      await app.page.getByRole('heading', { name: t('import.checked.title') }).waitFor();
      await app.page.getByRole('button', { name: t('app.places.portfolio') }).click();
      await app.page.getByText(t('portfolio.empty.title')).waitFor();
      await app.page.getByRole('button', { name: t('app.places.import'), exact: true }).click();
    });

    it('imports, and names the row that was refused', async () => {
      await app.page.getByRole('button', { name: t('import.checked.go') }).click();
      await app.page.getByText(t('import.result.rejectedRows_one', { rejected: '1' })).waitFor();
      const problem = app.page.getByRole('row').filter({ hasText: 'Xyz' });
      expect((await problem.getByRole('cell').first().textContent())?.trim()).toBe('4');
      await app.page.getByRole('button', { name: t('import.result.toPortfolio') }).click();
      await expect.poll(() => rows(app).count()).toBe(2);
      expect(app.complaints).toEqual([]);
    });
  });
});
