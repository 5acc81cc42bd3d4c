/** What a script could try that got into the page: no text becomes code, and nothing gets out. */
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packagedBrowser } from '../../electron/chromium/packaged-browser.ts';
import { tryCode, tryWaysOut } from './app/attempts.ts';
import { type Listening, listen } from './app/listening.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';

let servers: Listening;
beforeAll(async () => {
  servers = await listen();
});
afterAll(() => servers.close());

const unguarded = await packagedBrowser();

it.skipIf(unguarded === undefined)('the attempts work where no wall stands', async () => {
  const { path, env } = unguarded ?? { path: '', env: {} };
  const own = { ...process.env, ...env } as Record<string, string>;
  const args = ['--no-sandbox', '--disable-gpu'];
  const browser = await chromium.launch({ executablePath: path, env: own, args });
  try {
    const page = await browser.newPage();
    const code = await tryCode(page);
    expect(Object.values(code)).toEqual([true, true, true, true, true, true]);
    servers.forget();
    await tryWaysOut(page, servers);
    const ways = ['/img', '/fetch', '/beacon', '/socket', '/events', '/request', '/frame', '/video', '/style'];
    expect(servers.heard).toEqual(expect.arrayContaining([...ways, '/form', '/sheet.css', 'datagram']));
  } finally {
    await browser.close();
  }
});

inEveryShell('the page', (open) => {
  let app: App;
  beforeAll(async () => {
    app = await open();
  });
  afterAll(() => app.close());

  it('runs no text as code', async () => {
    expect(await tryCode(app.page)).toEqual({
      inlineScript: false,
      markup: false,
      plainMarkup: false,
      evaluated: false,
      constructed: false,
      scriptAddress: false,
    });
  });

  it('lets nothing out, by any of twenty-two ways', async () => {
    servers.forget();
    const here = app.page.url();
    await tryWaysOut(app.page, servers);
    expect(servers.heard).toEqual([]);
    expect(app.page.url()).toBe(here);
  });

  it('has another nonce at each load', async () => {
    const nonce = () => app.page.evaluate(() => document.querySelector('script')?.nonce ?? '');
    const first = await nonce();
    await app.page.reload();
    expect(first).toHaveLength(24);
    expect(await nonce()).not.toBe(first);
  });

  it('hears nothing from a frame inside it', async () => {
    const answer = await app.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = 'print.html';
      document.body.append(frame);
      await new Promise((done) => frame.addEventListener('load', done, { once: true }));
      const { nabiz } = frame.contentWindow as unknown as {
        nabiz?: { call(name: string, input: object): Promise<{ ok: boolean }> };
      };
      return nabiz ? (await nabiz.call('app.state', {})).ok : 'it has no bridge';
    });
    expect([false, 'it has no bridge']).toContain(answer);
  });
});
