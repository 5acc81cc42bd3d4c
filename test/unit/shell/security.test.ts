/** Electron's security checklist, point by point, on the settings that the shells apply. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session, WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { browserFlags, contentPolicy, webPreferences } from '../../../electron/shell/security.ts';

vi.mock('electron', () => ({ protocol: {} }));
const { guardContents, guardSession } = await import('../../../electron/shell/desktop/guards.ts');
const { scheme } = await import('../../../electron/shell/desktop/scheme.ts');

const root = join(import.meta.dirname, '..', '..', '..');

describe('the page', () => {
  it('has no Node, a sandbox and a world of its own', () => {
    expect(webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    });
  });

  it('runs no script without its nonce and reaches no network', () => {
    const policy = contentPolicy('abc');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'nonce-abc';");
    expect(policy).toContain("connect-src 'none'");
    for (const weak of ['unsafe-inline', 'unsafe-eval', '*', 'http:', 'https:'])
      expect(policy).not.toContain(weak);
  });

  it('comes from a scheme of our own that has no extra rights', () => {
    expect(scheme).toEqual({
      scheme: 'app',
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: false,
        corsEnabled: false,
        bypassCSP: false,
      },
    });
  });
});

describe('a session', () => {
  const handlers: Record<string, (...args: never[]) => unknown> = {};
  const keep = (name: string) => (handler: unknown) =>
    void (handlers[name] = handler as (...args: never[]) => unknown);
  const session = {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    webRequest: {
      onBeforeRequest: (filter: { urls: string[] }, handler: unknown) => keep(filter.urls.join(' '))(handler),
    },
  };
  guardSession(session as unknown as Session);
  const asked = (name: string, ...args: unknown[]) =>
    (handlers[name] as (...args: unknown[]) => unknown)(...args);

  it('denies every right', () => {
    const grant = vi.fn();
    asked('request', {}, 'media', grant);
    expect(grant).toHaveBeenCalledExactlyOnceWith(false);
    expect(asked('check')).toBe(false);
    expect(asked('device')).toBe(false);
  });

  it('cancels every request to a network or to files', () => {
    const cancel = vi.fn();
    asked('*://*/* file://*/* ftp://*/*', {}, cancel);
    expect(cancel).toHaveBeenCalledExactlyOnceWith({ cancel: true });
  });
});

describe('a window', () => {
  const listeners: Record<string, (event: { url: string; preventDefault: () => void }) => void> = {};
  let opens: (() => unknown) | undefined;
  guardContents({
    on: (name: string, listener: never) => void (listeners[name] = listener),
    setWindowOpenHandler: (handler: () => unknown) => void (opens = handler),
  } as unknown as WebContents);

  const prevented = (name: string, url: string) => {
    const preventDefault = vi.fn();
    listeners[name]?.({ url, preventDefault });
    return preventDefault.mock.calls.length === 1;
  };

  it('stays on its own pages', () => {
    expect(prevented('will-navigate', 'https://example.com/')).toBe(true);
    expect(prevented('will-navigate', 'file:///etc/passwd')).toBe(true);
    expect(prevented('will-navigate', 'app://nabiz/index.html')).toBe(false);
    expect(prevented('will-redirect', 'https://example.com/')).toBe(true);
  });

  it('opens no other window and no webview', () => {
    expect(opens?.()).toEqual({ action: 'deny' });
    expect(prevented('will-attach-webview', '')).toBe(true);
  });
});

it('a browser that serves as the window resolves no name and stays quiet', () => {
  expect(browserFlags).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
  expect(browserFlags).toContain('--disable-background-networking');
  expect(browserFlags).not.toContain('--no-sandbox');
});

it('the packed app has its fuses set', () => {
  const settings = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
  const fuse = (name: string) => new RegExp(`^  ${name}: (\\w+)$`, 'm').exec(settings)?.[1];
  expect(fuse('runAsNode')).toBe('false');
  expect(fuse('enableNodeOptionsEnvironmentVariable')).toBe('false');
  expect(fuse('enableNodeCliInspectArguments')).toBe('false');
  expect(fuse('grantFileProtocolExtraPrivileges')).toBe('false');
  expect(fuse('enableEmbeddedAsarIntegrityValidation')).toBe('true');
  expect(fuse('onlyLoadAppFromAsar')).toBe('true');
});
