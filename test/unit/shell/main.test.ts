/** Electron's entry, run against a stand-in that has what the app uses and nothing more: what happens, and in what order. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeDoor } from '../../../electron/ipc/door.ts';
import type { ShellParts } from '../../../electron/shell/context.ts';
import type * as programModule from '../../../electron/shell/program.ts';
import { offlineSwitches, webPreferences } from '../../../electron/shell/security.ts';
import { type FakeOptions, makeFakeElectron } from './fake-electron.ts';

// The whole program is loaded anew for each run, which takes its time on a busy machine.
const patientMs = 30_000;
vi.setConfig({ testTimeout: patientMs, hookTimeout: patientMs });

const home = mkdtempSync(join(tmpdir(), 'nabiz-main-'));
vi.stubEnv('NABIZ_HOME', home);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

const run = async (options: FakeOptions) => {
  const fake = makeFakeElectron(options);
  let parts: ShellParts | undefined;
  vi.resetModules();
  vi.doMock('electron', () => fake.electron);
  // The real program, looked at on its way: what the entry gives it.
  vi.doMock('../../../electron/shell/program.ts', async (original) => {
    const { startProgram } = await original<typeof programModule>();
    return { startProgram: (given: ShellParts) => startProgram((parts = given)) };
  });
  await import('../../../electron/main.ts');
  if (options.isFirst) await vi.waitFor(() => expect(fake.log).toContain('load'), patientMs);
  return { ...fake, parts: () => parts! };
};

let packed: Awaited<ReturnType<typeof run>>;
beforeAll(async () => {
  packed = await run({ isPackaged: true, isFirst: true });
});

const preload = expect.stringMatching(/preload\.cjs$/);

/** Prints something; the hidden window that was opened for it. */
const printIn = async ({ parts, windows }: typeof packed) => {
  const printer = await parts().openPrinter(makeDoor({ origin: 'app://nabiz', handlers: {} }));
  const order = { kind: 'plan', name: 'x', language: 'en', size: 'A4' } as const;
  const problem = 'a stand-in draws nothing';
  await expect(printer.print(order)).rejects.toMatchObject({ code: 'report.failed', detail: { problem } });
  return windows.at(-1)!;
};

const before = (log: readonly string[], first: string, second: string): boolean =>
  log.includes(first) && log.includes(second) && log.lastIndexOf(first) < log.indexOf(second);

describe('the first instance', () => {
  it('is sandboxed, cut off and has its scheme before it is ready', () => {
    const { log, app } = packed;
    for (const early of ['sandbox', 'switch', 'scheme']) expect(before(log, early, 'ready'), early).toBe(true);
    expect(Object.fromEntries(app.switches)).toEqual(offlineSwitches);
  });

  it('guards sessions and listens before there is a window', () => {
    const { log, session, windows } = packed;
    for (const early of ['serve', 'listen']) expect(before(log, early, 'window'), early).toBe(true);
    expect(session.filter).toEqual(['<all_urls>']);
    expect(windows[0]?.webContents.opens?.()).toEqual({ action: 'deny' });
    expect(windows[0]?.webContents.webRtcPolicy).toBe('disable_non_proxied_udp');
  });

  it('opens one window, on its own page, with every setting of the list', () => {
    const { windows } = packed;
    expect(windows).toHaveLength(1);
    expect(windows[0]?.url).toBe('app://nabiz/index.html');
    expect(windows[0]?.options.webPreferences).toEqual({ ...webPreferences, preload, devTools: false });
  });

  it('leaves tools and steering to whoever runs it unpacked', async () => {
    const { windows, app } = await run({ isPackaged: false, isFirst: true });
    expect(windows[0]?.options.webPreferences).toEqual({ ...webPreferences, preload, devTools: true });
    expect(app.switches.get('remote-debugging-port')).toBe('9222');
  });
});

describe('its door', () => {
  const message = { name: 'none', input: {} };
  const heard = { error: { detail: { problem: 'there is no such call here' } } };
  const refused = { ok: false, error: { detail: { problem: 'the call came from elsewhere' } } };

  it('hears the main frame of its own window on two channels, and nobody else', async () => {
    const { ipc, windows } = packed;
    expect(Object.keys(ipc).toSorted()).toEqual(['nabiz:call', 'nabiz:files']);
    const contents = windows[0]!.webContents;
    const call = (event: object) => ipc['nabiz:call']?.(event, message);
    expect(await call({ sender: contents, senderFrame: contents.mainFrame })).toMatchObject(heard);
    const paper = { url: 'app://nabiz/print.html' };
    const elsewhere = { mainFrame: { url: 'https://example.com/' } };
    const strangers = [
      { sender: contents, senderFrame: paper },
      { sender: contents, senderFrame: null },
      { sender: { ...contents }, senderFrame: contents.mainFrame },
      { sender: elsewhere, senderFrame: elsewhere.mainFrame },
    ];
    for (const event of strangers) expect(await call(event)).toMatchObject(refused);
    // Whoever is not heard is not listened to either: what was said is looked at only afterwards.
    for (const said of [['/etc/passwd'], 'no paths', undefined])
      for (const event of strangers) expect(await ipc['nabiz:files']?.(event, said)).toMatchObject(refused);
  });

  it('does not hear its own window once that shows another page', async () => {
    const { ipc, windows } = packed;
    const contents = windows[0]!.webContents;
    contents.mainFrame.url = 'https://example.com/';
    const event = { sender: contents, senderFrame: contents.mainFrame };
    expect(await ipc['nabiz:call']?.(event, message)).toMatchObject(refused);
  });
});

describe('the hidden window that prints', () => {
  it('has every setting of the list, and is guarded as the other is', async () => {
    const { options, webContents, url } = await printIn(packed);
    expect(packed.windows).toHaveLength(2);
    expect(options).toEqual({ show: false, webPreferences: { ...webPreferences, preload, devTools: false } });
    expect(url).toMatch(/^app:\/\/nabiz\/print\.html#/);
    expect(webContents.opens?.()).toEqual({ action: 'deny' });
    expect(webContents.webRtcPolicy).toBe('disable_non_proxied_udp');
  });

  it('is heard, brings no files, and is a stranger once it is gone', async () => {
    const { webContents } = await printIn(packed);
    const { ipc } = packed;
    const event = { sender: webContents, senderFrame: webContents.mainFrame };
    const problem = 'there is no such call here';
    const unknown = { ok: false, error: { detail: { problem } } };
    expect(await ipc['nabiz:call']?.(event, { name: 'none', input: {} })).toMatchObject(unknown);
    expect(await ipc['nabiz:files']?.(event, ['/etc/passwd'])).toMatchObject(unknown);
    webContents.emit('destroyed');
    const gone = { ok: false, error: { detail: { problem: 'the call came from elsewhere' } } };
    expect(await ipc['nabiz:call']?.(event, { name: 'none', input: {} })).toMatchObject(gone);
  });
});

it('a second instance ends at once', async () => {
  const { log, windows } = await run({ isPackaged: true, isFirst: false });
  expect(log).toEqual(['setPath', 'quit']);
  expect(windows).toEqual([]);
});
