/** Lint rule: only the door (electron/ipc) and the preload speak raw IPC. */
import { relative } from 'node:path';
import { identifierName, type MemberExpression, type Node, type Rule, textOf } from './rule.ts';

const doors = /^electron\/(ipc\/|preload\.ts$)/;
const raw = new Set(['ipcMain', 'ipcRenderer']);
const senders = new Set(['send', 'sendToFrame', 'postMessage']);

/** `a` of `a`, `b` of `a.b`. */
const lastName = (node: Node): string | undefined => {
  if (node.type !== 'MemberExpression') return identifierName(node);
  const { property, computed } = node as MemberExpression;
  return computed ? textOf(property) : identifierName(property);
};

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
