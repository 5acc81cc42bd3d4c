/** A stand-in for Electron that the bundled main process runs against: writes down what is asked of it, and runs the engine. */
import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';

/** One thing that was asked, with what can be told of its arguments. */
export interface Asked {
  readonly what: string;
  readonly args: string;
}

type Handler = (...args: readonly unknown[]) => unknown;

/** What main left here to be called back. */
export interface Left {
  readonly asked: Asked[];
  readonly ipc: Map<string, Handler>;
  readonly served: Map<string, Handler>;
  readonly contents: { readonly mainFrame: { url: string } }[];
}

const told = (args: readonly unknown[]): string =>
  JSON.stringify(args, (_, value: unknown) => (typeof value === 'function' ? 'function' : value)) ?? '';

/** Anything that nobody needs an answer of: can be called, and has parts. */
const anything = (what: string, asked: Asked[]): object =>
  new Proxy(() => undefined, {
    get: (_, part) =>
      typeof part === 'symbol' || part === 'then' ? undefined : anything(`${what}.${part}`, asked),
    apply: (_target, _self, args: readonly unknown[]) => {
      asked.push({ what, args: told(args) });
      return anything(`${what}()`, asked);
    },
    construct: (_, args: readonly unknown[]) => {
      asked.push({ what: `new ${what}`, args: told(args) });
      return anything(what, asked);
    },
  });

/** What is there is used, anything else is written down. */
const orAnything = <T extends object>(known: T, what: string, asked: Asked[]): T =>
  new Proxy(known, {
    get(target, part) {
      const value: unknown = Reflect.get(target, part);
      if (value === undefined && typeof part === 'string' && part !== 'then')
        return anything(`${what}.${part}`, asked);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

const standInApp = (asked: Asked[]) =>
  orAnything(
    Object.assign(new EventEmitter(), {
      isPackaged: true,
      requestSingleInstanceLock: () => true,
      whenReady: async () => void asked.push({ what: 'ready', args: '' }),
      getVersion: () => '0.0.0-test',
      getLocale: () => 'tr-TR',
      getPath: () => process.env['NABIZ_HOME'],
      quit: () => process.exit(0),
    }),
    'app',
    asked,
  );

const standInWindow = ({ asked, contents }: Left) =>
  class BrowserWindow extends EventEmitter {
    readonly webContents = orAnything(
      Object.assign(new EventEmitter(), { mainFrame: { url: '' } }),
      'webContents',
      asked,
    );
    constructor(options: unknown) {
      super();
      asked.push({ what: 'window', args: told([options]) });
      contents.push(this.webContents);
    }
    isDestroyed(): boolean {
      return false;
    }
    async loadURL(url: string): Promise<void> {
      asked.push({ what: 'load', args: url });
      this.webContents.mainFrame.url = url;
    }
  };

/** The engine for real, in a child process where Electron has its utility process. */
const runEngine = (asked: Asked[]) => (entry: string) => {
  asked.push({ what: 'engine', args: entry });
  const child = fork(entry, [], { serialization: 'advanced', execArgv: [] });
  const events = new EventEmitter();
  child.on('message', (message) => events.emit('message', message));
  child.on('exit', (code) => events.emit('exit', code));
  return Object.assign(events, {
    postMessage: (message: object) => void child.send(message),
    kill: () => child.kill(),
  });
};

/** The module `electron`, and what main leaves in it. */
export const makeStandIn = (): { readonly electron: object; readonly left: Left } => {
  const left: Left = { asked: [], ipc: new Map(), served: new Map(), contents: [] };
  const { asked, ipc, served } = left;
  const known = {
    app: standInApp(asked),
    BrowserWindow: standInWindow(left),
    ipcMain: { handle: (channel: string, handler: Handler) => void ipc.set(channel, handler) },
    protocol: {
      registerSchemesAsPrivileged: (schemes: unknown) =>
        void asked.push({ what: 'scheme', args: told([schemes]) }),
      handle: (scheme: string, handler: Handler) => void served.set(scheme, handler),
    },
    utilityProcess: { fork: runEngine(asked) },
  };
  return { electron: orAnything(known, 'electron', asked), left };
};
