/** The packed program, taken out of its archive into a folder far from the project, at work. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import vm from 'node:vm';
import { extractAll } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromiumShell } from '../../../electron/chromium/open.ts';
import { connectEngine } from '../../../electron/shell/engine.ts';
import { childEngine } from '../../../electron/shell/engine-processes.ts';
import { contentPolicy, webPreferences } from '../../../electron/shell/security.ts';
import type { Answer, AppState, FileRef, WorkspaceInfo } from '../../../shared/contract.ts';
import { startMain } from '../../helpers/packed/main-process.ts';
import { noPacking, packOnce, type PackedOnce } from '../../helpers/packed/pack-once.ts';
import { watchPage } from '../app/open-app.ts';
import { openAccount, openSample, readPdf, waitForReports, words } from '../app/steps.ts';

const reason = noPacking === undefined ? '' : ` (skipped: ${noPacking})`;

describe.skipIf(noPacking !== undefined)(`the packed program${reason}`, () => {
  let packed: PackedOnce;
  let inside: string;
  const part = (...path: string[]) => join(inside, 'dist', ...path);
  const host = () => part('electron', 'host.js');

  beforeAll(async () => {
    packed = await packOnce({ system: 'linux', arch: process.arch === 'arm64' ? 'arm64' : 'x64' });
    inside = join(packed.scratch, 'inside');
    extractAll(packed.archive, inside);
  });
  afterAll(() => packed.remove());

  it('imports the sample and scores it, with the binary that it brings', async () => {
    const engine = connectEngine(
      () => childEngine(host()),
      () => undefined,
    );
    try {
      const files = readdirSync(part('samples')).map((file) => part('samples', file));
      const path = join(packed.scratch, 'sample.nabiz');
      const info = await engine.call('workspace.sample', { path, files });
      expect(info).toMatchObject({ accounts: 60, isSample: true });
      const page = await engine.call('portfolio.open', {});
      expect(page).toMatchObject({ model: expect.anything() });
      const account = await engine.call('account.open', { account: 1 });
      expect(account.score.score).toBeGreaterThan(0);
    } finally {
      engine.close();
    }
  });

  describe('its main process, against a stand-in for Electron', () => {
    let main: ReturnType<typeof startMain>;
    beforeAll(() => {
      const home = join(packed.scratch, 'home');
      const asks = join(packed.scratch, 'Müşteri.nabiz');
      mkdirSync(home);
      writeFileSync(asks, '');
      main = startMain({ main: part('electron', 'main.js'), home, args: ['--no-sandbox', asks] });
    });
    afterAll(() => main.end());

    const told = async () => {
      await expect
        .poll(async () => (await main.asked()).map(({ what }) => what), { timeout: 20_000 })
        .toContain('load');
      return main.asked();
    };
    const argsOf = (asked: Awaited<ReturnType<typeof told>>, what: string) =>
      asked.find((one) => one.what === what)?.args ?? '';

    it('registers its scheme and gives up its rights before it is ready', async () => {
      const asked = (await told()).map(({ what }) => what);
      for (const early of ['scheme', 'app.enableSandbox']) {
        expect(asked).toContain(early);
        expect(asked.indexOf(early)).toBeLessThan(asked.indexOf('ready'));
      }
      expect(asked.indexOf('ready')).toBeLessThan(asked.indexOf('window'));
    });

    it('opens one window on its own page, shut off, with the preload that is packed', async () => {
      const asked = await told();
      expect(asked.filter(({ what }) => what === 'window')).toHaveLength(1);
      const [options] = JSON.parse(argsOf(asked, 'window')) as [object];
      expect(options).toMatchObject({
        show: false,
        webPreferences: { ...webPreferences, preload: part('electron', 'preload.cjs') },
      });
      expect(argsOf(asked, 'load')).toBe('app://nabiz/index.html');
      expect(argsOf(asked, 'engine')).toBe(host());
    });

    it('answers every file of its pages from inside, and nothing from elsewhere', async () => {
      await told();
      const files = readdirSync(part('renderer'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(part('renderer'), join(entry.parentPath, entry.name)));
      for (const file of files) {
        const { status, bytes, policy } = await main.request(`app://nabiz/${file}`);
        expect([file, status]).toEqual([file, 200]);
        expect(bytes).toBeGreaterThan(0);
        if (file === 'index.html')
          expect(policy?.replace(/nonce-[^']+/g, 'nonce-N')).toBe(contentPolicy('N', 'window'));
      }
      for (const url of ['app://nabiz/../electron/main.js', 'app://nabiz/%2e%2e/samples/x.csv'])
        expect((await main.request(url)).status).not.toBe(200);
    });

    it('answers its page through the door, in the language of the system, and the engine behind it works', async () => {
      await told();
      const state = await main.call<Answer<AppState>>('app.state');
      expect(state).toMatchObject({ ok: true, value: { language: 'tr', workspace: null } });
      const sample = await main.call<Answer<WorkspaceInfo>>('workspace.sample');
      expect(sample).toMatchObject({ ok: true, value: { accounts: 60 } });
    });

    it('hands over the file that it was started with, once, without its path', async () => {
      await told();
      const first = await main.call<Answer<FileRef | null>>('workspace.asked');
      expect(first).toMatchObject({ ok: true, value: { name: 'Müşteri.nabiz', bytes: 0 } });
      expect(JSON.stringify(first)).not.toContain(packed.scratch);
      expect(await main.call('workspace.asked')).toEqual({ ok: true, value: null });
    });
  });

  it('gives its page one object, from a preload that asks for nothing but Electron', () => {
    const given: Record<string, object> = {};
    const electron = {
      contextBridge: { exposeInMainWorld: (name: string, object: object) => void (given[name] = object) },
      ipcRenderer: {},
      webUtils: {},
    };
    const require = (name: string) => {
      if (name !== 'electron') throw new Error(`the preload asks for ${name}`);
      return electron;
    };
    vm.runInNewContext(readFileSync(part('electron', 'preload.cjs'), 'utf8'), { require });
    expect(Object.keys(given)).toEqual(['nabiz']);
    expect(Object.keys(given['nabiz'] ?? {}).toSorted()).toEqual(['call', 'fileRefs', 'listen']);
  });

  it('draws its window and prints its paper in Chromium, without a complaint', async () => {
    const t = words();
    const documents = join(packed.scratch, 'documents');
    const { page, close } = await openChromiumShell({
      version: '0.0.0-test',
      locale: 'en',
      pages: part('renderer'),
      places: { userData: join(packed.scratch, 'user'), documents, samples: part('samples') },
      startEngine: () => childEngine(host()),
      headless: true,
    });
    try {
      const { complaints } = watchPage(page);
      await page.reload();
      await openSample(page);
      await openAccount(page, 'Çınaraltı Gıda');
      await page.getByRole('button', { name: t('account.print') }).click();
      const [saved = ''] = await waitForReports({ documents }, 1);
      const paper = await readPdf(readFileSync(saved));
      expect(paper.pages).toBe(1);
      expect(paper.text).toContain('Çınaraltı Gıda');
      expect(complaints).toEqual([]);
    } finally {
      await close();
    }
  });
});
