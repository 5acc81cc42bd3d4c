/** Lint rule: styles written in TSX know start and end, not left and right: the page is also read from the right. */
import { type Attribute, identifierName, type Node, type Rule, textOf } from './rule.ts';

const physical =
  /^(left|right|(margin|padding)(Left|Right)|border(Left|Right)(Color|Style|Width)?|border(Top|Bottom)(Left|Right)Radius)$/;
/** Mantine's short forms of margin, padding, border and position on one side. */
const shortForms = new Set(['ml', 'mr', 'pl', 'pr', 'bdl', 'bdr', 'left', 'right']);
const sided = new Set(['textAlign', 'float', 'clear', 'ta']);
const styleAttributes = new Set(['style', 'styles']);

const namesSide = (node: Node | null): boolean => ['left', 'right'].includes(textOf(node) ?? '');

const isStyle = (attribute: Attribute): boolean => styleAttributes.has(identifierName(attribute.name) ?? '');

/** `logical-styles`: no physical sides in `style`, `styles` and style props. */
export const logicalStyles: Rule = {
  create(context) {
    const refuse = (node: Node, name: string): void =>
      context.report({ node, message: `"${name}" names a physical side: use the inline start or end` });
    let stylesAround = 0;
    return {
      JSXAttribute(node) {
        const name = identifierName(node.name) ?? '';
        if (isStyle(node)) stylesAround += 1;
        if (shortForms.has(name) || (sided.has(name) && namesSide(node.value))) refuse(node, name);
      },
      'JSXAttribute:exit'(node) {
        if (isStyle(node)) stylesAround -= 1;
      },
      Property(node) {
        const name = identifierName(node.key) ?? textOf(node.key) ?? '';
        if (stylesAround > 0 && (physical.test(name) || (sided.has(name) && namesSide(node.value))))
          refuse(node, name);
      },
    };
  },
};
