/** What no page may do, whatever it tries: leave, open, ask for rights, reach a network or a device. */
import type { App, Session, WebContents } from 'electron';
import { isOfOrigin } from '../../ipc/sender.ts';
import { paperPage } from '../security.ts';
import { origin } from './scheme.ts';

/** What a guard needs of a session. */
export type GuardedSession = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setBluetoothPairingHandler'
  | 'setCertificateVerifyProc'
  | 'setProxy'
  | 'webRequest'
  | 'on'
>;

/** Chromium's number for "this certificate is not to be trusted". */
const refuseCertificate = -2;

const denyRights = (session: GuardedSession): void => {
  session.setPermissionRequestHandler((_contents, _permission, grant) => grant(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.on('select-hid-device', (event, _details, choose) => {
    event.preventDefault();
    choose(null);
  });
  session.on('select-usb-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
  session.on('select-serial-port', (event, ...[, , choose]) => {
    event.preventDefault();
    choose('');
  });
};

const denyNetwork = (session: GuardedSession): void => {
  session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, answer) =>
    answer({ cancel: !isOwnAddress(url) }),
  );
  session.setCertificateVerifyProc((_request, answer) => answer(refuseCertificate));
  // No proxy is looked for on the network, and no script fetched that would name one.
  void session.setProxy({ mode: 'direct' });
  session.on('will-download', (event) => event.preventDefault());
};

/** Our own pages, and what they hold in memory: pictures of charts, logos. */
const isOwnAddress = (url: string): boolean => isOfOrigin(url, origin) || /^(data|blob|devtools):/.test(url);

const guarded = new WeakSet<GuardedSession>();

/** Denies a session every right, every device and every request that is not for our own files. Once is enough. */
export const guardSession = (session: GuardedSession): void => {
  if (guarded.has(session)) return;
  guarded.add(session);
  denyRights(session);
  denyNetwork(session);
};

/** The one page that a frame inside a page may show. */
const isPaper = (url: string): boolean => isOfOrigin(url, origin) && new URL(url).pathname === paperPage;

/** What a guard needs of a page. */
export type GuardedContents = Pick<WebContents, 'on' | 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy'>;

/** Keeps a page on its own origin, alone in its window; a frame inside it shows a paper and nothing else. */
export const guardContents = (contents: GuardedContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-navigate', (event) => {
    if (!isOfOrigin(event.url, origin)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame && !isPaper(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
};

/** Guards every page and session that is ever made; nobody is shown a certificate, given one, or asked for a name. */
export const guardAll = (app: Pick<App, 'on'>): void => {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('session-created', guardSession);
  app.on('certificate-error', (event, ...[, , , , trust]) => {
    event.preventDefault();
    trust(false);
  });
  app.on('select-client-certificate', (event, ...[, , , choose]) => {
    event.preventDefault();
    choose();
  });
  app.on('login', (event) => event.preventDefault());
};
