/** Code that breaks a lint rule of the page or of the language. */
import type { Snippet } from './snippets.ts';

/** Each of these must be found. */
export const wrongCode: readonly Snippet[] = [
  // Raw IPC.
  {
    rule: 'house(raw-ipc)',
    file: 'electron/shell/ipc-main.ts',
    code: `import { ipcMain } from 'electron'; export const on = ipcMain;`,
  },
  {
    rule: 'house(raw-ipc)',
    file: 'electron/shell/renderer.ts',
    code: `import * as electron from 'electron'; electron.ipcRenderer.send('x');`,
  },
  {
    rule: 'house(raw-ipc)',
    file: 'electron/shell/send.ts',
    code: `export const tell = (window: Electron.BrowserWindow) => window.webContents.send('x');`,
  },
  // The page's words and sides.
  {
    rule: 'react(jsx-no-literals)',
    file: 'renderer/words.tsx',
    code: `export const Hello = () => <p>Good morning</p>;`,
  },
  {
    rule: 'react(jsx-no-literals)',
    file: 'renderer/braces.tsx',
    code: `export const Hello = () => <p>{'Good morning'}</p>;`,
  },
  {
    rule: 'house(logical-styles)',
    file: 'renderer/style.tsx',
    code: `export const Box = () => <div style={{ marginLeft: 4 }} />;`,
  },
  {
    rule: 'house(logical-styles)',
    file: 'renderer/align.tsx',
    code: `export const Box = () => <div style={{ textAlign: 'left' }} />;`,
  },
  {
    rule: 'house(logical-styles)',
    file: 'renderer/prop.tsx',
    code: `export const Pad = ({ Box }: { Box: React.FC<{ ml: number }> }) => <Box ml={4} />;`,
  },
  // The language.
  { rule: 'house(no-enum)', file: 'shared/enum.ts', code: `export enum Light { Red, Green }` },
  {
    rule: 'typescript(no-explicit-any)',
    file: 'shared/any.ts',
    code: `export const f = (x: any): number => x;`,
  },
  {
    rule: 'typescript(no-non-null-assertion)',
    file: 'shared/bang.ts',
    code: `export const f = (x?: string): number => x!.length;`,
  },
  { rule: 'import(no-default-export)', file: 'shared/default.ts', code: `export default 1;` },
  { rule: 'unicorn(filename-case)', file: 'shared/camelCase.ts', code: `export const a = 1;` },
  { rule: 'eslint(no-console)', file: 'electron/engine/print.ts', code: `console.log('x');` },
  {
    rule: 'eslint(max-params)',
    file: 'shared/four.ts',
    code: `export const f = (a: number, b: number, c: number, d: number) => a + b + c + d;`,
  },
  {
    rule: 'eslint(complexity)',
    file: 'shared/maze.ts',
    code: `export const f = (x: number) => { ${Array.from({ length: 19 }, (_, i) => `if (x === ${i}) return ${i};`).join(' ')} return x; };`,
  },
  {
    rule: 'eslint(max-lines)',
    file: 'shared/long.ts',
    code: Array.from({ length: 201 }, (_, i) => `export const a${i} = ${i};`).join('\n'),
  },
  {
    rule: 'import(no-cycle)',
    file: 'shared/one.ts',
    code: `import { two } from './two.ts'; export const one = (): number => two();`,
  },
  {
    rule: 'import(no-cycle)',
    file: 'shared/two.ts',
    code: `import { one } from './one.ts'; export const two = (): number => one();`,
  },
];
