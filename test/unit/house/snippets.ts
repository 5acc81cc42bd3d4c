/** Code that breaks a lint rule, and code that looks alike and is fine. */

/** One file: the rule it breaks and what it says. */
export interface Snippet {
  readonly rule: string;
  readonly file: string;
  readonly code: string;
}

/** Imports that leave their room: each of these must be found. */
export const wrongImports: readonly Snippet[] = [
  {
    rule: 'house(boundaries)',
    file: 'renderer/page.ts',
    code: `import { main } from '../electron/cli.ts'; main();`,
  },
  {
    rule: 'house(boundaries)',
    file: 'renderer/types.ts',
    code: `import type { Db } from '../electron/engine/db/statements.ts'; export type A = Db;`,
  },
  {
    rule: 'house(boundaries)',
    file: 'renderer/contract.ts',
    code: `import { calls } from '../shared/contract.ts'; export const names = Object.keys(calls);`,
  },
  {
    rule: 'house(boundaries)',
    file: 'renderer/node.ts',
    code: `import { readFileSync } from 'node:fs'; readFileSync('x');`,
  },
  {
    rule: 'house(boundaries)',
    file: 'renderer/late.ts',
    code: `export const late = () => import('../electron/engine/db/statements.ts');`,
  },
  {
    rule: 'house(boundaries)',
    file: 'shared/node.ts',
    code: `import { join } from 'node:path'; export const path = join('a', 'b');`,
  },
  {
    rule: 'house(boundaries)',
    file: 'shared/engine.ts',
    code: `export { migrate } from '../electron/engine/db/migrate.ts';`,
  },
  { rule: 'house(boundaries)', file: 'shared/page.ts', code: `export * from '../renderer/app/frame.tsx';` },
  {
    rule: 'house(boundaries)',
    file: 'electron/engine/window.ts',
    code: `import { app } from 'electron'; app.quit();`,
  },
  {
    rule: 'house(boundaries)',
    file: 'electron/engine/host/shell.ts',
    code: `import { open } from '../../shell/window.ts'; open();`,
  },
  {
    rule: 'house(boundaries)',
    file: 'electron/engine/host/door.ts',
    code: `import { door } from '../../ipc/door.ts'; door();`,
  },
  {
    rule: 'house(boundaries)',
    file: 'electron/engine/import/score.ts',
    code: `import { score } from '../scoring/roll-up.ts'; score();`,
  },
  {
    rule: 'house(boundaries)',
    file: 'electron/engine/import/read/guess.ts',
    code: `import { recognise } from '../recognise/recognise.ts'; recognise();`,
  },
  {
    rule: 'house(boundaries)',
    file: 'electron/engine/import/find/store.ts',
    code: `import { loadTable } from '../load/load-table.ts'; loadTable();`,
  },
  {
    rule: 'house(boundaries)',
    file: 'electron/engine/metrics/score.ts',
    code: `import { score } from '../scoring/roll-up.ts'; score();`,
  },
  {
    rule: 'house(boundaries)',
    file: 'electron/engine/scoring/print.ts',
    code: `import { print } from '../reports/print.ts'; print();`,
  },
  {
    rule: 'house(boundaries)',
    file: 'electron/engine/scoring/import.ts',
    code: `import { load } from '../import/load.ts'; load();`,
  },
  {
    rule: 'house(boundaries)',
    file: 'electron/shell/sql.ts',
    code: `import Database from 'better-sqlite3'; export const db = new Database('x');`,
  },
  {
    rule: 'house(boundaries)',
    file: 'electron/engine/react.ts',
    code: `import { createElement } from 'react'; createElement('p');`,
  },
];

/** What looks alike and is fine: none of these may be found. */
export const fine: readonly Omit<Snippet, 'rule'>[] = [
  {
    file: 'renderer/good-types.ts',
    code: `import type { AppState } from '../shared/contract.ts'; export type S = AppState;`,
  },
  {
    file: 'renderer/good-words.tsx',
    code: `export const Hello = ({ t }: { t: (k: string) => string }) => <p title="x">{t('hello')} · {1}</p>;`,
  },
  {
    file: 'renderer/good-style.tsx',
    code: `export const Box = () => <div style={{ marginInlineStart: 4, textAlign: 'start' }} />;`,
  },
  { file: 'electron/engine/scoring/good.ts', code: `import { value } from '../metrics/csat.ts'; value();` },
  { file: 'electron/ipc/good.ts', code: `import { ipcMain } from 'electron'; export const on = ipcMain;` },
  {
    file: 'electron/preload.ts',
    code: `import { ipcRenderer } from 'electron'; export const on = ipcRenderer;`,
  },
  {
    file: 'electron/shell/reveal.ts',
    code: `import { spawn } from 'node:child_process'; spawn('xdg-open');`,
  },
  {
    file: 'electron/shell/desktop/good-window.ts',
    code: `export const webPreferences = { sandbox: true, nodeIntegration: false, webSecurity: true };`,
  },
  {
    file: 'electron/shell/desktop/good-page.ts',
    code: `import { BrowserWindow } from 'electron'; import { pagePreferences } from '../security.ts'; export const w = new BrowserWindow({ show: false, webPreferences: pagePreferences('x', true) });`,
  },
  {
    file: 'renderer/good-names.ts',
    code: `export const f = (query: { fetch(): void; write(): void }) => { query.fetch(); query.write(); };`,
  },
  {
    file: 'build/samples/build-script.ts',
    code: `import { main } from '../../electron/engine/db/migrate.ts'; main();`,
  },
];
