/** A stand-in for Electron that writes down, in order, what is asked of it. It has what the app uses and nothing more. */
import { EventEmitter } from 'node:events';

/** What the stand-in is told beforehand. */
export interface FakeOptions {
  readonly isPackaged: boolean;
  /** False: the app is open already. */
  readonly isFirst: boolean;
}

/** Listens, and answers with itself as Electron's objects do. */
export class FakeContents extends EventEmitter {
  readonly asked: string[] = [];
  readonly mainFrame = { url: 'app://nabiz/index.html' };
  opens: (() => unknown) | undefined;
  webRtcPolicy = 'default';
  setWindowOpenHandler(handler: () => unknown): void {
    this.opens = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }
  send(): void {
    this.asked.push('send');
  }
  setZoomFactor(): void {
    this.asked.push('zoom');
  }
  /** No page is drawn here. */
  async executeJavaScript(): Promise<never> {
    throw new Error('a stand-in draws nothing');
  }
}

/** A session whose handlers can be asked as Electron would. */
export class FakeSession extends EventEmitter {
  readonly handlers: Record<string, (...args: never[]) => unknown> = {};
  filter: readonly string[] = [];
  proxy: unknown;
  readonly #keep = (name: string) => (handler: unknown) =>
    void (this.handlers[name] = handler as (...args: never[]) => unknown);
  readonly setPermissionRequestHandler = this.#keep('request');
  readonly setPermissionCheckHandler = this.#keep('check');
  readonly setDevicePermissionHandler = this.#keep('device');
  readonly setBluetoothPairingHandler = this.#keep('pairing');
  readonly setCertificateVerifyProc = this.#keep('certificate');
  readonly webRequest = {
    onBeforeRequest: (filter: { readonly urls: readonly string[] }, handler: unknown): void => {
      this.filter = filter.urls;
      this.#keep('web')(handler);
    },
  };
  async setProxy(proxy: unknown): Promise<void> {
    this.proxy = proxy;
  }
  /** Asks a handler. */
  ask(name: string, ...args: readonly unknown[]): unknown {
    return (this.handlers[name] as ((...given: readonly unknown[]) => unknown) | undefined)?.(...args);
  }
}

const fakeApp = (log: string[], { isPackaged, isFirst }: FakeOptions) => {
  const note = (line: string): void => void log.push(line);
  const switches = new Map([['remote-debugging-port', '9222']]);
  return Object.assign(new EventEmitter(), {
    isPackaged,
    switches,
    commandLine: {
      appendSwitch(name: string, value: string) {
        note('switch');
        switches.set(name, value);
      },
      removeSwitch: (name: string) => void switches.delete(name),
    },
    setPath: () => note('setPath'),
    requestSingleInstanceLock: () => isFirst,
    enableSandbox: () => note('sandbox'),
    whenReady: async () => note('ready'),
    getVersion: () => '0.0.0-test',
    getLocale: () => 'en',
    getPath: () => process.env['NABIZ_HOME'],
    quit: () => note('quit'),
  });
};

/** What was asked for with a window. */
interface WindowOptions {
  readonly webPreferences?: object;
}

/** A window that was opened. */
interface FakeWindow {
  readonly options: WindowOptions;
  readonly webContents: FakeContents;
  readonly url: string;
}

/** Electron, as one test sees it. */
export const makeFakeElectron = (options: FakeOptions) => {
  const log: string[] = [];
  const app = fakeApp(log, options);
  const session = new FakeSession();
  const windows: FakeWindow[] = [];
  const ipc: Record<string, (event: object, message: unknown) => unknown> = {};
  class BrowserWindow extends EventEmitter {
    readonly webContents = new FakeContents();
    readonly options: WindowOptions;
    url = '';
    constructor(given: WindowOptions) {
      super();
      log.push('window');
      this.options = given;
      windows.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
    isDestroyed = () => false;
    destroy = () => void log.push('destroy');
    async loadURL(url: string): Promise<void> {
      log.push('load');
      this.url = url;
    }
  }
  const child = () => Object.assign(new EventEmitter(), { postMessage: () => undefined, kill: () => true });
  const electron = {
    app,
    BrowserWindow,
    session: { defaultSession: session },
    protocol: {
      registerSchemesAsPrivileged: () => void log.push('scheme'),
      handle: () => void log.push('serve'),
    },
    ipcMain: {
      handle(channel: string, handler: (event: object, message: unknown) => unknown) {
        log.push('listen');
        ipc[channel] = handler;
      },
    },
    utilityProcess: {
      fork() {
        log.push('engine');
        return child();
      },
    },
    Menu: { buildFromTemplate: () => ({}), setApplicationMenu: () => undefined },
    dialog: {},
    shell: {},
    safeStorage: {},
    powerMonitor: new EventEmitter(),
    clipboard: {},
    ClipboardItem: Object,
  };
  return { electron, log, app, session, windows, ipc };
};
