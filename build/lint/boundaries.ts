/** Lint rule: imports stay within what rooms.ts allows. */
import { dirname, join, relative } from 'node:path';
import { accessTo, mayUsePackage } from './rooms.ts';
import { type ImportLike, type Rule, textOf } from './rule.ts';

const forward = (path: string): string => path.replaceAll('\\', '/');

/** Why an import is refused; undefined when it is fine. */
const refusal = (from: string, specifier: string, typesOnly: boolean): string | undefined => {
  if (!specifier.startsWith('.')) {
    if (typesOnly || mayUsePackage(from, specifier)) return undefined;
    return `"${specifier}" is not for this room: see build/lint/rooms.ts`;
  }
  const to = forward(join(dirname(from), specifier));
  const access = accessTo(from, to);
  if (access === 'all' || (access === 'types' && typesOnly)) return undefined;
  return access === 'types'
    ? `Only the types of ${to} may be imported here`
    : `${from} may not know ${to}: see build/lint/rooms.ts`;
};

/** `boundaries`: who may import whom. */
export const boundaries: Rule = {
  create(context) {
    const from = forward(relative(context.cwd, context.filename));
    const check = (node: ImportLike): void => {
      const specifier = textOf(node.source);
      const typesOnly = node.importKind === 'type' || node.exportKind === 'type';
      const message = specifier === undefined ? undefined : refusal(from, specifier, typesOnly);
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
