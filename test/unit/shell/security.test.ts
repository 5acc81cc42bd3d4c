/** Electron's security checklist, point by point, on the settings that the shells apply. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  browserFlags,
  commonHeaders,
  contentPolicy,
  foreignSwitches,
  offlineSwitches,
  pagePreferences,
  webPreferences,
} from '../../../electron/shell/security.ts';

vi.mock('electron', () => ({ protocol: {} }));
const { scheme } = await import('../../../electron/shell/desktop/scheme.ts');

const root = join(import.meta.dirname, '..', '..', '..');

describe('the page', () => {
  const settings = {
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
  };

  it('has these settings and no others; tools for developers only where the app is not packed', () => {
    expect(webPreferences).toEqual(settings);
    const preload = '/preload.cjs';
    expect(pagePreferences(preload, true)).toEqual({ ...settings, preload, devTools: false });
    expect(pagePreferences(preload, false)).toEqual({ ...settings, preload, devTools: true });
  });

  // Word for word, so that whoever loosens a rule, or adds one, has to say so here.
  it.each([
    ['window', "frame-src 'self'", "frame-ancestors 'none'"],
    ['paper', "frame-src 'none'", "frame-ancestors 'self'"],
  ] as const)(
    'runs no script without its nonce, loads nothing of others, reaches no network: %s',
    (page, frames, ancestors) => {
      expect(contentPolicy('abc', page).split('; ')).toEqual([
        "default-src 'none'",
        "script-src 'nonce-abc'",
        "style-src 'self' 'nonce-abc'",
        "font-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'none'",
        "object-src 'none'",
        frames,
        "worker-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types default',
        ancestors,
      ]);
    },
  );

  it('comes with headers that shut it off from others and give it no right', () => {
    const { 'Permissions-Policy': rights, ...others } = commonHeaders;
    expect(others).toEqual({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-DNS-Prefetch-Control': 'off',
    });
    const denied =
      'accelerometer camera clipboard-read display-capture gamepad geolocation gyroscope hid idle-detection local-fonts magnetometer microphone midi payment publickey-credentials-get screen-wake-lock serial storage-access usb window-management xr-spatial-tracking';
    expect(rights).toBe(denied.replaceAll(/\S+/g, '$&=()').replaceAll(' ', ', '));
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

describe('Chromium', () => {
  const quiet = {
    'disable-background-networking': '',
    'disable-component-update': '',
    'disable-domain-reliability': '',
    'dns-prefetch-disable': '',
    'no-pings': '',
    'no-proxy-server': '',
    'host-resolver-rules': 'MAP * ~NOTFOUND',
    'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  };

  it('resolves no name, stays quiet, and hears nobody who would steer it', () => {
    expect(offlineSwitches).toEqual(quiet);
    expect(foreignSwitches).toEqual([
      'remote-debugging-port',
      'remote-debugging-pipe',
      'remote-debugging-address',
      'remote-allow-origins',
      'load-extension',
    ]);
  });

  it('does so as a browser that serves as the window, too', () => {
    const switches = Object.entries(quiet).map(([name, value]) => `--${name}${value && `=${value}`}`);
    expect(browserFlags).toEqual([
      ...switches,
      '--disable-sync',
      '--disable-extensions',
      '--disable-default-apps',
      '--metrics-recording-only',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-breakpad',
      '--disable-crash-reporter',
    ]);
  });
});

it('the packed app has every fuse set', () => {
  const settings = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
  const block = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(settings)?.[1] ?? '';
  const fuses = [...block.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, value]) => [name, value]);
  expect(Object.fromEntries(fuses)).toEqual({
    runAsNode: 'false',
    enableCookieEncryption: 'true',
    enableNodeOptionsEnvironmentVariable: 'false',
    enableNodeCliInspectArguments: 'false',
    enableEmbeddedAsarIntegrityValidation: 'true',
    onlyLoadAppFromAsar: 'true',
    loadBrowserProcessSpecificV8Snapshot: 'false',
    grantFileProtocolExtraPrivileges: 'false',
    resetAdHocDarwinSignature: 'true',
  });
});
