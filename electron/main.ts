/** Entry: the app in Electron. Composition only. */
import { app, type BrowserWindow, session, shell, type WebContents } from 'electron';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { AppEvent } from '../shared/contract.ts';
import type { MenuCommand } from '../shared/menu.ts';
import { attachDoor, sendEvent } from './ipc/desktop-door.ts';
import type { AskedWorkspace } from './shell/asked-workspace.ts';
import { hearAskedFiles } from './shell/desktop/asked-files.ts';
import { copyPicture } from './shell/desktop/clipboard.ts';
import { desktopEngine } from './shell/desktop/engine-process.ts';
import { guardAll, guardSession } from './shell/desktop/guards.ts';
import { setMenu } from './shell/desktop/menu.ts';
import { openDesktopPrinter } from './shell/desktop/printer.ts';
import { askSavePlace } from './shell/desktop/save-place.ts';
import { desktopSecrets } from './shell/desktop/secrets.ts';
import { origin, registerScheme, serveScheme } from './shell/desktop/scheme.ts';
import { setSwitches } from './shell/desktop/switches.ts';
import { openMainWindow } from './shell/desktop/window.ts';
import { userDataFolder } from './shell/places.ts';
import { startProgram } from './shell/program.ts';

/** This file runs bundled, from dist/electron; pages and sample lie beside that folder. */
const dist = join(import.meta.dirname, '..');
const preload = join(import.meta.dirname, 'preload.cjs');

const own = new Set<WebContents>();
const adopt = (window: BrowserWindow): void => {
  const contents = window.webContents;
  own.add(contents);
  contents.once('destroyed', () => own.delete(contents));
};

const start = (asked: AskedWorkspace): void => {
  let window: BrowserWindow | undefined;
  const emit = (event: AppEvent): void => {
    if (window && !window.isDestroyed()) sendEvent(window.webContents, event);
  };
  const choose = (command: MenuCommand): void => emit({ type: 'menu.chosen', command });
  const program = startProgram({
    version: app.getVersion(),
    locale: app.getLocale(),
    origin,
    places: {
      userData: app.getPath('userData'),
      documents: app.getPath('documents'),
      samples: join(dist, 'samples'),
    },
    startEngine: () => desktopEngine(join(import.meta.dirname, 'host.js')),
    openPrinter: () => openDesktopPrinter(preload, adopt),
    savePlace: async (place) => window && askSavePlace(window, place),
    reveal: async (path) => {
      shell.showItemInFolder(path);
      return true;
    },
    copyPicture,
    secrets: desktopSecrets(),
    asked,
    emit,
    preferencesChanged: ({ current }) => setMenu(current.language, choose),
  });
  attachDoor(
    (contents) => (contents === window?.webContents ? program.door : program.papers),
    (contents) => own.has(contents),
  );
  setMenu(program.preferences.current.language, choose);
  window = openMainWindow(preload, program.preferences);
  adopt(window);
  // Not when all windows are closed: the hidden one of a printer would keep a program alive that nobody sees.
  window.once('closed', () => app.quit());
  app.on('second-instance', () => {
    if (!window || window.isDestroyed()) return;
    window.restore();
    window.focus();
  });
  app.once('will-quit', () => program.close());
};

app.setPath('userData', userDataFolder({ platform: process.platform, home: homedir(), env: process.env }));
if (app.requestSingleInstanceLock()) {
  const { argv: args } = process;
  const asked = hearAskedFiles(app, { args, folder: process.cwd(), isPackaged: app.isPackaged });
  app.enableSandbox();
  setSwitches(app);
  registerScheme();
  guardAll(app);
  // Not awaited: Electron becomes ready only after this file has run to its end.
  void app.whenReady().then(() => {
    guardSession(session.defaultSession);
    serveScheme(join(dist, 'renderer'));
    start(asked);
  });
} else app.quit();
