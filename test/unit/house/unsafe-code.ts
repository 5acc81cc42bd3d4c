/** Code that reaches a network, makes code of text or takes a wall down: each of these must be found. */
import type { Snippet } from './snippets.ts';

const modules = [
  'node:http',
  'node:https',
  'node:http2',
  'node:net',
  'node:tls',
  'node:dgram',
  'node:dns',
  'dns/promises',
];

const networkImports: readonly Snippet[] = modules.map((name) => ({
  rule: 'house(offline)',
  file: `electron/engine/offline-${name.replace(/\W/g, '-')}.ts`,
  code: `import * as network from '${name}'; export const n = network;`,
}));

const network: Readonly<Record<string, string>> = {
  'fetch.ts': `export const ask = () => fetch('https://example.com');`,
  'global-fetch.ts': `export const ask = () => globalThis.fetch('https://example.com');`,
  'socket.ts': `export const ask = () => new WebSocket('wss://example.com');`,
  'events.ts': `export const ask = () => new EventSource('https://example.com');`,
  'request.ts': `export const ask = () => new XMLHttpRequest();`,
  'peer.ts': `export const ask = () => new RTCPeerConnection();`,
  'window-peer.ts': `export const ask = () => new window.RTCPeerConnection();`,
  'beacon.ts': `export const ask = () => navigator.sendBeacon('https://example.com', '');`,
  'late-import.ts': `export const ask = () => import('node:https');`,
};

const electronNames: readonly Snippet[] = ['net', 'autoUpdater', 'crashReporter'].map((name) => ({
  rule: 'house(offline)',
  file: `electron/shell/desktop/use-${name.toLowerCase()}.ts`,
  code: `import { ${name} } from 'electron'; export const n = ${name};`,
}));

const markup: Readonly<Record<string, string>> = {
  'inner.ts': `export const put = (node: Element) => void (node.innerHTML = '<b>');`,
  'outer.ts': `export const put = (node: Element) => void (node.outerHTML = '<b>');`,
  'adjacent.ts': `export const put = (node: Element) => node.insertAdjacentHTML('beforeend', '<b>');`,
  'document-write.ts': `export const put = () => document.write('<b>');`,
  'dangerous.tsx': `export const Bold = ({ html }: { html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} />;`,
  'srcdoc.tsx': `export const Frame = ({ html }: { html: string }) => <iframe title="x" srcDoc={html} />;`,
  'webview.tsx': `export const View = () => <webview src="x" />;`,
  'popups.tsx': `export const View = ({ View: V }: { View: React.FC<{ allowpopups: boolean }> }) => <V allowpopups />;`,
};

/** Settings of a window with the one value that must not be. */
const settings = [
  'contextIsolation: false',
  'sandbox: false',
  'webSecurity: false',
  'nodeIntegration: true',
  'nodeIntegrationInWorker: true',
  'nodeIntegrationInSubFrames: true',
  'allowRunningInsecureContent: true',
  'experimentalFeatures: true',
  "enableBlinkFeatures: 'X'",
  'webviewTag: true',
  'navigateOnDragDrop: true',
];

const weakWindows: readonly Snippet[] = settings.map((setting) => ({
  rule: 'house(closed)',
  file: `electron/shell/desktop/weak-${/^\w+/.exec(setting)?.[0].toLowerCase()}.ts`,
  code: `export const webPreferences = { ${setting} };`,
}));

/** Windows that do not take the list of settings, and nothing behind it. */
const ownSettings: Readonly<Record<string, string>> = {
  'no-options.ts': `import { BrowserWindow } from 'electron'; export const w = new BrowserWindow();`,
  'no-settings.ts': `import { BrowserWindow } from 'electron'; export const w = new BrowserWindow({ show: false });`,
  'written-settings.ts': `import { BrowserWindow } from 'electron'; export const w = new BrowserWindow({ webPreferences: { sandbox: true } });`,
  'changed-settings.ts': `import { BrowserWindow } from 'electron'; import { pagePreferences } from '../security.ts'; export const w = new BrowserWindow({ webPreferences: { ...pagePreferences('x', true), spellcheck: true } });`,
  'settings-overlaid.ts': `import { BrowserWindow } from 'electron'; import { pagePreferences } from '../security.ts'; export const w = (more: object) => new BrowserWindow({ webPreferences: pagePreferences('x', true), ...more });`,
  'named-options.ts': `import { BrowserWindow } from 'electron'; export const w = (options: object) => new BrowserWindow(options);`,
  'through-module.ts': `import * as electron from 'electron'; export const w = new electron.BrowserWindow({});`,
  'other-view.ts': `import { WebContentsView } from 'electron'; export const w = new WebContentsView({});`,
};

const electronCalls: Readonly<Record<string, string>> = {
  'open-external.ts': `import { shell } from 'electron'; export const go = () => shell.openExternal('https://example.com');`,
  'open-path.ts': `import { shell } from 'electron'; export const go = () => shell.openPath('a.exe');`,
  'protocol-client.ts': `import { app } from 'electron'; app.setAsDefaultProtocolClient('nabiz');`,
  'partition.ts': `import { session } from 'electron'; export const other = session.fromPartition('other');`,
  'load-file.ts': `export const go = (window: Electron.BrowserWindow) => window.loadFile('index.html');`,
};

const at = (folder: string, rule: string, files: Readonly<Record<string, string>>): readonly Snippet[] =>
  Object.entries(files).map(([file, code]) => ({ rule, file: `${folder}/${file}`, code }));

/** Each of these must be found. */
export const unsafeCode: readonly Snippet[] = [
  ...networkImports,
  ...electronNames,
  ...at('renderer/offline', 'house(offline)', network),
  ...at('renderer/closed', 'house(closed)', markup),
  ...at('electron/shell/desktop', 'house(closed)', electronCalls),
  ...at('electron/shell/desktop', 'house(page-settings)', ownSettings),
  ...weakWindows,
  {
    rule: 'house(closed)',
    file: 'electron/engine/run-program.ts',
    code: `import { spawn } from 'node:child_process'; spawn('x');`,
  },
  {
    rule: 'house(closed)',
    file: 'electron/engine/run-text.ts',
    code: `import { runInNewContext } from 'node:vm'; runInNewContext('1');`,
  },
  {
    rule: 'eslint(no-eval)',
    file: 'shared/eval.ts',
    code: `export const f = (text: string): unknown => eval(text);`,
  },
  {
    rule: 'eslint(no-new-func)',
    file: 'shared/function.ts',
    code: `export const f = (text: string): unknown => new Function(text);`,
  },
  {
    rule: 'eslint(no-script-url)',
    file: 'renderer/script-url.ts',
    code: `export const address = 'javascript:alert(1)';`,
  },
];
