/** The engine dies while the window is open: the window stays, says so, and goes on with the same workspace. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openAccount, openSample, words } from './app/steps.ts';

const t = words();

inEveryShell('a crash of the engine', (open) => {
  let app: App;
  beforeAll(async () => {
    app = await open();
    await openSample(app.page);
  });
  afterAll(() => app.close());

  it('is said, and the workspace is there as before', async () => {
    app.killEngine();
    await app.page.getByText(t('app.engineRestarted')).waitFor({ timeout: 30_000 });
    await openAccount(app.page, 'Çınaraltı Gıda');
    await app.page.getByRole('heading', { name: 'Çınaraltı Gıda' }).waitFor();
    expect(app.complaints).toEqual([]);
  });
});
