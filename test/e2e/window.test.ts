/** The window keeps to itself: nothing leads out of it, nothing opens beside it, and closing it ends the program. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { words } from './app/steps.ts';

inEveryShell('the window', (open) => {
  let app: App;
  beforeEach(async () => {
    app = await open();
  });
  afterEach(() => app.close());

  const start = () => app.page.getByRole('button', { name: words()('start.sample.action') });

  it('stays on its page when a script wants to leave', async () => {
    const here = app.page.url();
    await app.page.evaluate(() => void (location.href = 'https://example.com/'));
    await app.page.waitForTimeout(500);
    expect(app.page.url()).toBe(here);
    await start().waitFor();
  });

  it('opens no second window', async () => {
    // Its own page would be the worst: a second window with a voice.
    for (const address of ['https://example.com/', 'index.html', 'about:blank'])
      await app.page.evaluate((url) => void window.open(url), address);
    await app.page.waitForTimeout(500);
    expect(app.page.context().pages()).toHaveLength(1);
    await start().waitFor();
  });

  it('has a bridge of three functions and nothing of Node', async () => {
    const seen = await app.page.evaluate(() => {
      const page = globalThis as unknown as Record<string, object>;
      return {
        bridge: Object.keys(page['nabiz'] ?? {}).sort(),
        node: ['process', 'require', 'Buffer'].filter((name) => name in page),
      };
    });
    expect(seen).toEqual({ bridge: ['call', 'fileRefs', 'listen'], node: [] });
  });

  it('takes no path of a file that nobody chose', async () => {
    const ids = await app.page.evaluate(() => {
      const { nabiz } = globalThis as unknown as { nabiz: { fileRefs(files: object[]): Promise<unknown[]> } };
      return nabiz.fileRefs([new File(['a,b'], 'passwd')]).then(
        (files) => files.length,
        () => 'refused',
      );
    });
    expect(ids).toBe('refused');
  });

  it('is gone when it is closed', async () => {
    const closed = new Promise((resolve) => app.page.context().once('close', resolve));
    await app.page.close();
    await closed;
  });
});
