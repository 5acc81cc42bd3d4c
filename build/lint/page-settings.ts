/** Lint rule: every page that is made in Electron has the one list of settings. */
import { relative } from 'node:path';
import {
  type CallExpression,
  identifierName,
  lastName,
  type Node,
  type ObjectExpression,
  type Property,
  type Rule,
} from './rule.ts';

const product = /^(electron|renderer|shared)\//;

/** What of Electron shows a page. */
const makers = new Set(['BrowserWindow', 'BrowserView', 'WebContentsView']);

/** The settings stand last, so that nothing spread in behind them takes their place. */
const lastSetting = (options: Node | undefined): Node | undefined =>
  options?.type === 'ObjectExpression' ? (options as ObjectExpression).properties.at(-1) : undefined;

const isOurs = (setting: Node | undefined): boolean => {
  if (setting?.type !== 'Property') return false;
  const { key, value } = setting as Property;
  if (identifierName(key) !== 'webPreferences' || value.type !== 'CallExpression') return false;
  return identifierName((value as CallExpression).callee) === 'pagePreferences';
};

/** `page-settings`: `webPreferences: pagePreferences(…)` for each window, written out. */
export const pageSettings: Rule = {
  create(context) {
    if (!product.test(relative(context.cwd, context.filename).replaceAll('\\', '/'))) return {};
    return {
      NewExpression(node: CallExpression) {
        const name = lastName(node.callee) ?? '';
        if (!makers.has(name) || isOurs(lastSetting(node.arguments[0]))) return;
        context.report({
          node,
          message: `${name} takes webPreferences: pagePreferences(…), as its last setting`,
        });
      },
    };
  },
};
