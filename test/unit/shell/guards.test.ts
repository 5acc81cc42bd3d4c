/** What no session and no page of Electron may do, tried on stand-ins that hold what the shell tells them. */
import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { FakeContents, FakeSession } from './fake-electron.ts';

vi.mock('electron', () => ({ protocol: {} }));
const { guardAll, guardContents, guardSession } = await import('../../../electron/shell/desktop/guards.ts');

describe('a session', () => {
  const session = new FakeSession();
  guardSession(session as unknown as Session);
  // A second time changes nothing: Electron tells of the first session, too.
  guardSession(session as unknown as Session);

  it('denies every right', () => {
    const grant = vi.fn();
    session.ask('request', {}, 'media', grant);
    expect(grant).toHaveBeenCalledExactlyOnceWith(false);
    expect(session.ask('check')).toBe(false);
    expect(session.ask('device')).toBe(false);
    const pair = vi.fn();
    session.ask('pairing', {}, pair);
    expect(pair).toHaveBeenCalledExactlyOnceWith({ confirmed: false });
  });

  it.each([
    ['select-hid-device', [{}], [null]],
    ['select-usb-device', [{}], []],
    ['select-serial-port', [[], {}], ['']],
  ] as const)('chooses no device: %s', (name, given, chosen) => {
    const [preventDefault, choose] = [vi.fn(), vi.fn()];
    session.emit(name, { preventDefault }, ...given, choose);
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(choose).toHaveBeenCalledExactlyOnceWith(...chosen);
  });

  const isCancelled = (url: string): boolean => {
    let cancelled = false;
    session.ask('web', { url }, ({ cancel }: { readonly cancel: boolean }) => void (cancelled = cancel));
    return cancelled;
  };

  it('cancels every request but those for our own pages', () => {
    expect(session.filter).toEqual(['<all_urls>']);
    for (const url of ['app://nabiz/index.html', 'app://nabiz/assets/a.js', 'data:image/png;base64,AA'])
      expect(isCancelled(url), url).toBe(false);
    const foreign = [
      'https://example.com/',
      'wss://example.com/',
      'file:///etc/passwd',
      'ftp://example.com/',
      'app://other/index.html',
      'chrome://settings',
      'https://nabiz/app',
    ];
    for (const url of foreign) expect(isCancelled(url), url).toBe(true);
    const kinds = fc.constantFrom('http', 'https', 'ws', 'wss', 'ftp', 'app', 'file');
    fc.assert(fc.property(kinds, fc.ipV4(), (kind, host) => isCancelled(`${kind}://${host}/nabiz`)));
  });

  it('looks for no proxy, trusts no certificate, downloads nothing', () => {
    expect(session.proxy).toEqual({ mode: 'direct' });
    const verify = vi.fn();
    session.ask('certificate', {}, verify);
    expect(verify).toHaveBeenCalledExactlyOnceWith(-2);
    const preventDefault = vi.fn();
    session.emit('will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});

describe('the app', () => {
  const app = new EventEmitter();
  guardAll(app as never);

  it('guards whatever page or session is made', () => {
    const [contents, session] = [new FakeContents(), new FakeSession()];
    app.emit('web-contents-created', {}, contents);
    app.emit('session-created', session);
    expect(contents.opens?.()).toEqual({ action: 'deny' });
    expect(session.ask('check')).toBe(false);
  });

  it.each([
    ['certificate-error', [{}, 'https://example.com', 'expired', {}], [false]],
    ['select-client-certificate', [{}, 'https://example.com', [{}]], []],
  ] as const)('refuses on %s', (name, given, answered) => {
    const [preventDefault, answer] = [vi.fn(), vi.fn()];
    app.emit(name, { preventDefault }, ...given, answer);
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(answer).toHaveBeenCalledExactlyOnceWith(...answered);
  });

  it('gives no name and password to anybody', () => {
    const preventDefault = vi.fn();
    app.emit('login', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});

describe('a window', () => {
  interface Going {
    readonly url: string;
    readonly isMainFrame: boolean;
    readonly preventDefault: () => void;
  }
  const listeners: Record<string, (event: Going) => void> = {};
  let opens: (() => unknown) | undefined;
  let webRtcPolicy = 'default';
  guardContents({
    on: (name: string, listener: never) => void (listeners[name] = listener),
    setWindowOpenHandler: (handler: () => unknown) => void (opens = handler),
    setWebRTCIPHandlingPolicy: (policy: string) => void (webRtcPolicy = policy),
  } as unknown as WebContents);

  const prevented = (name: string, url: string, isMainFrame = true) => {
    const preventDefault = vi.fn();
    listeners[name]?.({ url, isMainFrame, preventDefault });
    return preventDefault.mock.calls.length === 1;
  };

  it('stays on its own pages', () => {
    expect(prevented('will-navigate', 'https://example.com/')).toBe(true);
    expect(prevented('will-navigate', 'file:///etc/passwd')).toBe(true);
    expect(prevented('will-navigate', 'app://nabiz/index.html')).toBe(false);
    expect(prevented('will-redirect', 'https://example.com/')).toBe(true);
  });

  it('has frames for its own papers alone', () => {
    const inFrame = (url: string) => prevented('will-frame-navigate', url, false);
    expect(inFrame('app://nabiz/print.html#%7B%7D')).toBe(false);
    for (const url of [
      'app://nabiz/index.html',
      'app://nabiz/assets/print.html',
      'app://other/print.html',
      'https://example.com/print.html',
      'about:blank',
    ])
      expect(inFrame(url), url).toBe(true);
    // The window's own ways are looked at by will-navigate.
    expect(prevented('will-frame-navigate', 'app://nabiz/index.html')).toBe(false);
  });

  it('lets WebRTC use no address and Bluetooth no device', () => {
    expect(webRtcPolicy).toBe('disable_non_proxied_udp');
    const [preventDefault, choose] = [vi.fn(), vi.fn()];
    (listeners['select-bluetooth-device'] as unknown as (...args: unknown[]) => void)(
      { preventDefault },
      [],
      choose,
    );
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(choose).toHaveBeenCalledExactlyOnceWith('');
  });

  it('opens no other window and no webview', () => {
    expect(opens?.()).toEqual({ action: 'deny' });
    expect(prevented('will-attach-webview', '')).toBe(true);
  });
});
