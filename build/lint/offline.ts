/** Lint rule: nothing of the product speaks to a network; there is no module and no word for it. */
import { relative } from 'node:path';
import {
  type CallExpression,
  type ImportLike,
  type ImportSpecifier,
  identifierName,
  lastName,
  type MemberExpression,
  type Node,
  type Rule,
  textOf,
} from './rule.ts';

const product = /^(electron|renderer|shared)\//;

/** Parts of Node that open sockets or ask for names; `inspector` and `cluster` listen on a port. */
const modules = /^(node:)?(http|https|http2|net|tls|dgram|dns|inspector|cluster)(\/.*)?$/;
/** What Electron has for the same. */
const electronNames = new Set(['net', 'autoUpdater', 'crashReporter', 'pushNotifications']);
/** What a browser has for the same, called or made. */
const called = new Set(['fetch', 'importScripts']);
const made = new Set([
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'XMLHttpRequest',
  'WebTransport',
  'RTCPeerConnection',
]);
const members = new Set([...called, ...made, 'sendBeacon']);
const globals = new Set(['globalThis', 'window', 'self', 'navigator']);

/** `offline`: no module, global or part of Electron that reaches a network. */
export const offline: Rule = {
  create(context) {
    if (!product.test(relative(context.cwd, context.filename).replaceAll('\\', '/'))) return {};
    const refuse = (node: Node, name: string): void =>
      context.report({ node, message: `${name} reaches a network, and nothing here may` });
    const checkImport = (node: ImportLike): void => {
      const from = textOf(node.source) ?? '';
      if (modules.test(from)) refuse(node, from);
    };
    const checkCall = (names: ReadonlySet<string>) => (node: CallExpression) => {
      const name = identifierName(node.callee) ?? '';
      if (names.has(name)) refuse(node, name);
    };
    return {
      ImportDeclaration: checkImport,
      ExportNamedDeclaration: checkImport,
      ExportAllDeclaration: checkImport,
      ImportExpression: checkImport,
      ImportSpecifier(node: ImportSpecifier) {
        const name = identifierName(node.imported) ?? '';
        if (electronNames.has(name)) refuse(node, name);
      },
      CallExpression: checkCall(called),
      NewExpression: checkCall(made),
      MemberExpression(node: MemberExpression) {
        const name = lastName(node) ?? '';
        if (members.has(name) && globals.has(lastName(node.object) ?? '')) refuse(node, name);
      },
    };
  },
};
