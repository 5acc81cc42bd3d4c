/** The security settings as data: the shells apply them, tests hold them to Electron's checklist. */
import type { WebPreferences } from 'electron';

/** The word in the built pages that a fresh nonce takes the place of (`html.cspNonce` of the Vite build). */
export const noncePlaceholder = 'NABIZ_NONCE';

/** The page of a paper: the only one that may stand in a frame, and only in a frame of our own window. */
export const paperPage = '/print.html';

/**
 * The content policy of one load: only our own files, only scripts that carry this load's nonce, no network. The window
 * may hold a frame of our own, the paper may stand in one; each is shut to what the other may.
 */
export const contentPolicy = (nonce: string, page: 'window' | 'paper'): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'none'",
    "object-src 'none'",
    page === 'window' ? "frame-src 'self'" : "frame-src 'none'",
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
    page === 'paper' ? "frame-ancestors 'self'" : "frame-ancestors 'none'",
  ].join('; ');

/** What no page may ask the system for. Writing to the clipboard is the one right that is used. */
const deniedRights = [
  'accelerometer',
  'camera',
  'clipboard-read',
  'display-capture',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

/** Headers of every answer to the page, beside its content type. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-DNS-Prefetch-Control': 'off',
  'Permissions-Policy': deniedRights.map((right) => `${right}=()`).join(', '),
} as const;

/** How Electron opens the window and the hidden print page; see `pagePreferences`. */
export const webPreferences = {
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
} as const satisfies WebPreferences;

/** The settings of one page: its preload, and tools for developers where the app is not packed. */
export const pagePreferences = (preload: string, isPackaged: boolean) =>
  ({ ...webPreferences, preload, devTools: !isPackaged }) as const satisfies WebPreferences;

/**
 * Switches of Chromium, the same in Electron and in a browser: nothing in the background, no name resolved (not even a
 * number as one), no proxy looked for, no way out for WebRTC.
 */
export const offlineSwitches = {
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-domain-reliability': '',
  'dns-prefetch-disable': '',
  'no-pings': '',
  'no-proxy-server': '',
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
} as const;

/** What would let another program steer the packed app, or put code into it. */
export const foreignSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'load-extension',
] as const;

/** How a browser that serves as the window is started: offline, with no first-run page and nothing of its own. */
export const browserFlags = [
  ...Object.entries(offlineSwitches).map(([name, value]) =>
    value === '' ? `--${name}` : `--${name}=${value}`,
  ),
  '--disable-sync',
  '--disable-extensions',
  '--disable-default-apps',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-breakpad',
  '--disable-crash-reporter',
] as const;
