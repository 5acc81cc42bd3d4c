/** Lint rule: only the door (electron/ipc) and the preload speak raw IPC. */
import { relative } from 'node:path';
import { identifierName, lastName, type Node, type Rule, textOf } from './rule.ts';

const doors = /^electron\/(ipc\/|preload\.ts$)/;
const raw = new Set(['ipcMain', 'ipcRenderer']);
const senders = new Set(['send', 'sendToFrame', 'postMessage']);

/** `raw-ipc`: ipcMain, ipcRenderer and webContents.send stay behind the door. */
export const rawIpc: Rule = {
  create(context) {
    const file = relative(context.cwd, context.filename).replaceAll('\\', '/');
    if (doors.test(file)) return {};
    const refuse = (node: Node, name: string): void =>
      context.report({
        node,
        message: `${name} belongs to electron/ipc and electron/preload.ts: call through the contract`,
      });
    return {
      ImportSpecifier(node) {
        const imported = identifierName(node.imported) ?? textOf(node.imported);
        if (imported !== undefined && raw.has(imported)) refuse(node, imported);
      },
      MemberExpression(node) {
        const name = lastName(node) ?? '';
        if (raw.has(name)) refuse(node, name);
        if (senders.has(name) && lastName(node.object) === 'webContents') refuse(node, `webContents.${name}`);
      },
    };
  },
};
