/** What no page may do, whatever it tries: leave, open, ask for rights, reach a network. */
import type { App, Session, WebContents } from 'electron';
import { isOfOrigin } from '../../ipc/sender.ts';
import { origin } from './scheme.ts';

/** Denies every right and every request of a session to a network. */
export const guardSession = (
  session: Pick<
    Session,
    'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'webRequest'
  >,
): void => {
  session.setPermissionRequestHandler((_contents, _permission, grant) => grant(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest({ urls: ['*://*/*', 'file://*/*', 'ftp://*/*'] }, (_details, answer) =>
    answer({ cancel: true }),
  );
};

/** Keeps a page on its own origin, alone in its window. */
export const guardContents = (contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!isOfOrigin(event.url, origin)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
};

/** Guards every page that is ever made. */
export const guardAll = (app: Pick<App, 'on'>): void =>
  void app.on('web-contents-created', (_event, contents) => guardContents(contents));
