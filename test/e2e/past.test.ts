/** The past of all accounts on the portfolio: it comes by itself, and follows what is imported. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seriousViolations } from './app/barriers.ts';
import { userOf, write } from './app/importing.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { dropFiles, openSample, words } from './app/steps.ts';

inEveryShell('the past of the sample client', (open) => {
  const t = words('en');
  let app: App;
  const user = userOf(() => app, 'en');
  const past = () => app.page.getByRole('region', { name: t('portfolio.past.title') });
  /** The cells of the newest month end. */
  const newest = (): Promise<readonly string[]> =>
    past().getByRole('row').last().getByRole('cell').allTextContents();

  beforeAll(async () => {
    app = await open();
    await openSample(app.page);
  });
  afterAll(() => app.close());

  it('appears by itself, with every month end as a row of a table', async () => {
    await past().getByRole('table').waitFor({ state: 'attached', timeout: 30_000 });
    expect(await past().getByRole('row').count()).toBe(25);
    await expect.poll(() => app.page.getByRole('button', { name: t('common.stop') }).count()).toBe(0);
    expect(await seriousViolations(app)).toEqual([]);
  });

  it('changes with what is imported', async () => {
    const before = await newest();
    const counts = (cells: readonly string[]): number =>
      cells.slice(1).reduce((total, cell) => total + Number(cell), 0);
    await dropFiles(app.page, [
      write(app.folder, 'new accounts.csv', 'key,name,started on\nNEW-1,Newly come,2025-01-10\n'),
    ]);
    await user.importTables(1).click();
    await app.page.getByText(t('import.result.stored', { count: 1, stored: '1' })).waitFor();
    await app.page.getByRole('button', { name: t('app.places.portfolio'), exact: true }).click();
    await expect.poll(async () => counts(await newest()), { timeout: 30_000 }).toBe(counts(before) + 1);
  });
});
