/** Lint rule: nothing makes code or markup of text, starts a program, or takes a wall of Electron down. */
import { relative } from 'node:path';
import {
  type Attribute,
  identifierName,
  type ImportLike,
  isLiteral,
  lastName,
  type MemberExpression,
  type Node,
  type Property,
  type Rule,
  textOf,
} from './rule.ts';

const product = /^(electron|renderer|shared)\//;

/** The only files that may start another program: the file manager, the engine, the build before the first print. */
const starters = new Set([
  'electron/shell/reveal.ts',
  'electron/shell/engine-processes.ts',
  'electron/commands/printing.ts',
]);
const startsPrograms = /^(node:)?child_process$/;
const runsText = /^(node:)?(vm|repl|wasi)$|^@electron\/remote/;

/** What turns text into markup, hands an address to the system, or loads what is not ours. */
const members = new Map([
  ['innerHTML', 'makes markup of text'],
  ['outerHTML', 'makes markup of text'],
  ['insertAdjacentHTML', 'makes markup of text'],
  ['setHTMLUnsafe', 'makes markup of text'],
  ['createContextualFragment', 'makes markup of text'],
  ['srcdoc', 'makes markup of text'],
  ['openExternal', 'hands an address to the system'],
  ['openPath', 'hands a file to whatever program opens it'],
  ['setAsDefaultProtocolClient', 'lets web pages start this program'],
  ['fromPartition', 'makes a session that no guard knows'],
  ['loadFile', 'loads by file://: pages come from our own scheme'],
  ['loadExtension', 'loads code from outside'],
  ['disableDomainBlockingFor3DAPIs', 'takes a wall down'],
]);
const written = new Set(['write', 'writeln']);

/** Settings of a window and the one value that is allowed. */
const settings = new Map([
  ['contextIsolation', true],
  ['sandbox', true],
  ['webSecurity', true],
  ['nodeIntegration', false],
  ['nodeIntegrationInWorker', false],
  ['nodeIntegrationInSubFrames', false],
  ['allowRunningInsecureContent', false],
  ['experimentalFeatures', false],
  ['webviewTag', false],
  ['navigateOnDragDrop', false],
  ['bypassCSP', false],
]);
/** Settings that have no good value. */
const never = new Set(['enableBlinkFeatures', 'enableRemoteModule', 'additionalArguments', 'allowpopups']);
const attributes = new Set(['dangerouslySetInnerHTML', 'srcDoc', 'allowpopups']);

/** `closed`: no code from text, no foreign program, no weaker window. */
export const closed: Rule = {
  create(context) {
    const file = relative(context.cwd, context.filename).replaceAll('\\', '/');
    if (!product.test(file)) return {};
    const refuse = (node: Node, message: string): void => context.report({ node, message });
    const checkImport = (node: ImportLike): void => {
      const from = textOf(node.source) ?? '';
      if (runsText.test(from)) refuse(node, `${from} runs text as code`);
      if (startsPrograms.test(from) && !starters.has(file))
        refuse(node, `${from} starts programs: only the files named in build/lint/closed.ts may`);
    };
    return {
      ImportDeclaration: checkImport,
      ExportNamedDeclaration: checkImport,
      ExportAllDeclaration: checkImport,
      ImportExpression: checkImport,
      MemberExpression(node: MemberExpression) {
        const name = lastName(node) ?? '';
        const reason = members.get(name);
        if (reason !== undefined) refuse(node, `${name} ${reason}`);
        if (written.has(name) && lastName(node.object) === 'document')
          refuse(node, `document.${name} makes markup of text`);
      },
      Property(node: Property) {
        const name = identifierName(node.key) ?? textOf(node.key) ?? '';
        if (never.has(name)) refuse(node, `${name} has no safe value`);
        const good = settings.get(name);
        if (good !== undefined && isLiteral(node.value, !good))
          refuse(node, `${name} may only be ${String(good)}`);
      },
      JSXAttribute(node: Attribute) {
        const name = identifierName(node.name) ?? '';
        if (attributes.has(name)) refuse(node, `${name} makes markup of text or windows of pages`);
      },
      JSXOpeningElement(node) {
        if (identifierName(node.name) === 'webview') refuse(node, 'There are no webviews here');
      },
    };
  },
};
