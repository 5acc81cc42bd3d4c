/** What a lint rule sees of the linter and of the syntax tree: only what the rules here use. */

/** Any node; `type` is its ESTree name. */
export interface Node {
  readonly type: string;
}

/** A name. */
interface Identifier extends Node {
  readonly name: string;
}

/** A value written out. */
interface Literal extends Node {
  readonly value: unknown;
}

/** What names another module: an import or a re-export; `source` is null where it exports its own. */
export interface ImportLike extends Node {
  readonly source: Literal | null;
  readonly importKind?: 'type' | 'value';
  readonly exportKind?: 'type' | 'value';
}

/** One name of an import. */
export interface ImportSpecifier extends Node {
  readonly imported: Identifier | Literal;
}

/** `object.property`, or `object[property]` when computed. */
export interface MemberExpression extends Node {
  readonly object: Node;
  readonly property: Node;
  readonly computed: boolean;
}

/** One entry of an object. */
export interface Property extends Node {
  readonly key: Node;
  readonly value: Node;
}

/** An object written out. */
export interface ObjectExpression extends Node {
  readonly properties: readonly Node[];
}

/** One attribute of a JSX element; `value` is null where it stands alone. */
export interface Attribute extends Node {
  readonly name: Identifier;
  readonly value: Node | null;
}

/** The beginning of a JSX element. */
export interface OpeningElement extends Node {
  readonly name: Node;
}

/** `callee(…)`, also after `new`. */
export interface CallExpression extends Node {
  readonly callee: Node;
  readonly arguments: readonly Node[];
}

/** What the rules here listen to. */
interface Visitor {
  readonly ImportDeclaration?: (node: ImportLike) => void;
  readonly ExportNamedDeclaration?: (node: ImportLike) => void;
  readonly ExportAllDeclaration?: (node: ImportLike) => void;
  readonly ImportExpression?: (node: ImportLike) => void;
  readonly ImportSpecifier?: (node: ImportSpecifier) => void;
  readonly MemberExpression?: (node: MemberExpression) => void;
  readonly CallExpression?: (node: CallExpression) => void;
  readonly NewExpression?: (node: CallExpression) => void;
  readonly Property?: (node: Property) => void;
  readonly JSXOpeningElement?: (node: OpeningElement) => void;
  readonly JSXAttribute?: (node: Attribute) => void;
  readonly 'JSXAttribute:exit'?: (node: Attribute) => void;
  readonly TSEnumDeclaration?: (node: Node) => void;
}

/** The linter, as a rule meets it for one file. */
export interface Context {
  readonly cwd: string;
  readonly filename: string;
  report(finding: { readonly node: Node; readonly message: string }): void;
}

/** One rule. */
export interface Rule {
  create(context: Context): Visitor;
}

/** The name of an identifier; undefined for other nodes. */
export const identifierName = (node: Node): string | undefined =>
  node.type === 'Identifier' || node.type === 'JSXIdentifier' ? (node as Identifier).name : undefined;

/** The text of a string literal; undefined for other nodes. */
export const textOf = (node: Node | null): string | undefined => {
  const value = node?.type === 'Literal' ? (node as Literal).value : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** Whether a node is that very value, written out. */
export const isLiteral = (node: Node, value: unknown): boolean =>
  node.type === 'Literal' && (node as Literal).value === value;

/** `a` of `a`, `b` of `a.b` and of `a['b']`. */
export const lastName = (node: Node): string | undefined => {
  if (node.type !== 'MemberExpression') return identifierName(node);
  const { property, computed } = node as MemberExpression;
  return computed ? textOf(property) : identifierName(property);
};
